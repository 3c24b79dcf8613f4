package org.watchfloor.exchange.hall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.peer.Fingerprint;

/**
 * A seat asks for the station's keys, as the hall's database says: nothing of it is believed before
 * an officer has compared the fingerprint with that seat's own screen.
 *
 * @param publicKey what the keys are to be sealed with, made for this wish alone; 32 bytes, Base64
 * @param askedAt when, by the hall's clock
 * @param handed who handed them; null while nobody did
 */
public record KeyWish(String publicKey, Instant askedAt, @Nullable Handed handed) {

  /**
   * That keys are laid ready for a wish.
   *
   * @param officer who handed them, as the database says
   * @param seat at which seat
   * @param at when, by the hall's clock
   */
  public record Handed(String officer, String seat, Instant at) {}

  /**
   * The digits two officers compare.
   *
   * @param station the station
   * @param incarnation the asking seat's
   */
  static String fingerprint(String station, int incarnation, String publicKey) {
    return Fingerprint.of(bound(station, incarnation, publicKey));
  }

  /** What keys that are handed belong to: laid ready for another wish, they do not open. */
  static String bound(String station, int incarnation, String publicKey) {
    return "seat keys 1;" + station + ";" + incarnation + ";" + publicKey;
  }
}
