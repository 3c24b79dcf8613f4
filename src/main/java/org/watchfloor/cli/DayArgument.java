package org.watchfloor.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as an argument: {@code 2027-06-30}. */
final class DayArgument {
  private DayArgument() {}

  /**
   * Reads it.
   *
   * @param typed null if it was left out
   * @throws WrongCallException if it has another form
   */
  static @Nullable LocalDate read(@Nullable String typed) {
    try {
      return typed == null ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw WrongCallException.of("cli.supply.badDay", typed);
    }
  }
}
