package org.watchfloor.shelter.arrival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of the people of one event, under one key.
 *
 * @param number its number
 * @param title what it is about; may be empty
 * @param opened when it was opened
 * @param handedOut who was given copies of its key
 * @param destroyed on whose order it was destroyed; null while it is kept
 */
public record ArrivalRegister(
    String number,
    String title,
    Instant opened,
    List<String> handedOut,
    @Nullable Destruction destroyed) {
  public ArrivalRegister {
    handedOut = List.copyOf(handedOut);
  }

  /**
   * On whose order a register was destroyed.
   *
   * @param orderedBy who ordered it
   * @param basis on what that rests
   * @param orderedAt when it was ordered
   * @param at when it was done
   * @param by who did it
   * @param entry the name of the entry that says so
   */
  public record Destruction(
      String orderedBy, String basis, Instant orderedAt, Instant at, String by, String entry) {}

  ArrivalRegister handedTo(String whom) {
    List<String> more = new ArrayList<>(handedOut);
    more.add(whom);
    return new ArrivalRegister(number, title, opened, more, destroyed);
  }

  ArrivalRegister destroyed(Destruction on) {
    return destroyed == null ? new ArrivalRegister(number, title, opened, handedOut, on) : this;
  }
}
