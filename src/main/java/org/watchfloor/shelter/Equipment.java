package org.watchfloor.shelter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facilities a shelter is said to have and to lack; of the others nobody said anything.
 *
 * @param present what is there, in the order of {@link Facility}, each once
 * @param missing what is not there or does not work, likewise
 */
public record Equipment(List<Facility> present, List<Facility> missing) {
  /** Nobody said anything. */
  public static final Equipment UNTOLD = new Equipment(List.of(), List.of());

  public Equipment {
    present = present.stream().sorted().distinct().toList();
    missing = missing.stream().sorted().distinct().toList();
  }

  /** What a row written before this was asked says. */
  static Equipment of(@Nullable Equipment told) {
    return told == null ? UNTOLD : told;
  }
}
