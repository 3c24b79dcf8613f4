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
 * @param rejected what it showed when it was struck off: keys that count for nothing unless an
 *     officer compares the very card again
 * @param struckOff why nothing is taken from it any more; null while it is trusted
 */
public record Peer(
    String at,
    PeerCard card,
    Instant introducedAt,
    String officer,
    List<PeerCard> earlier,
    List<PeerCard> rejected,
    @Nullable String struckOff) {

  public Peer {
    earlier = List.copyOf(earlier);
    rejected = List.copyOf(rejected);
  }

  /** Whether what it signed counts. */
  public boolean trusted() {
    return struckOff == null;
  }

  Peer struckOff(String reason) {
    List<PeerCard> all = new ArrayList<>(rejected);
    all.add(card);
    return new Peer(
        at, card, introducedAt, officer, earlier, all.stream().distinct().toList(), reason);
  }

  /** Its earlier cards once it shows another; none that was ever struck off. */
  List<PeerCard> earlierThan(PeerCard now) {
    List<PeerCard> all = new ArrayList<>(earlier);
    all.add(card);
    all.removeIf(one -> one.equals(now) || isRejected(one));
    return all;
  }

  /** By its key: a station that was renamed shows the same key on another card. */
  private boolean isRejected(PeerCard card) {
    return rejected.stream().anyMatch(one -> one.signing().equals(card.signing()));
  }
}
