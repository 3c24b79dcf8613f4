package org.watchfloor.supply.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.watchfloor.base.RefusedException;

/** The day by which goods have to be back, as it is typed in the forms. */
final class ReturnDay {
  private ReturnDay() {}

  /**
   * The day that is meant.
   *
   * @throws RefusedException if that is no day
   */
  static LocalDate read(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw RefusedException.of("supply.refused.noDay", typed);
    }
  }
}
