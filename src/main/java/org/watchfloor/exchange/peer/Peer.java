package org.watchfloor.exchange.peer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another station, as one station knows it.
 *
 * @param at the station that knows it
 * @param card what it showed last
 * @param introducedAt when an officer compared it
 * @param officer who did
 * @param struckOff why nothing is taken from it any more; null while it is trusted
 */
public record Peer(
    String at, PeerCard card, Instant introducedAt, String officer, @Nullable String struckOff) {

  /** Whether what it signed counts. */
  public boolean trusted() {
    return struckOff == null;
  }

  Peer struckOff(String reason) {
    return new Peer(at, card, introducedAt, officer, reason);
  }
}
