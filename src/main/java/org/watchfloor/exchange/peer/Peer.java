package org.watchfloor.exchange.peer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another station, as one station knows it.
 *
 * @param at the station that knows it
 * @param card what it showed last
 * @param introducedAt when an officer compared it
 * @param officer who did
 * @param earlier what it showed before that: keys of machines it no longer has
 * @param struckOff why nothing is taken from it any more; null while it is trusted
 */
public record Peer(
    String at,
    PeerCard card,
    Instant introducedAt,
    String officer,
    List<PeerCard> earlier,
    @Nullable String struckOff) {

  public Peer {
    earlier = List.copyOf(earlier);
  }

  /** Whether what it signed counts. */
  public boolean trusted() {
    return struckOff == null;
  }

  Peer struckOff(String reason) {
    return new Peer(at, card, introducedAt, officer, earlier, reason);
  }

  /** Its earlier cards once it shows another. */
  List<PeerCard> earlierThan(PeerCard now) {
    List<PeerCard> all = new ArrayList<>(earlier);
    all.add(card);
    all.removeIf(now::equals);
    return all;
  }
}
