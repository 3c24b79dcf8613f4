package org.watchfloor.exchange.peer;

/**
 * The secret halves of a station's keys: of whoever has them, packages are believed. Leaves a
 * machine sealed for one other seat of the same station, and no other way.
 *
 * @param signing the Ed25519 key, 32 bytes in Base64
 * @param sealing the X25519 key, 32 bytes in Base64
 */
public record StationSecret(String signing, String sealing) {
  /** Nothing of them: a record that is logged must not give them away. */
  @Override
  public String toString() {
    return "StationSecret";
  }
}
