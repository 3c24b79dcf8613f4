package org.watchfloor.shelter.arrival;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;

/**
 * A checked citizen identity number (GB 11643): six digits of the place, eight of the birthday,
 * three of which the last tells the sex, and a check digit by ISO 7064 MOD 11-2.
 *
 * @param text the 18 characters, the last a digit or X
 * @param born the birthday
 * @param sex the sex
 */
public record IdNumber(String text, LocalDate born, Sex sex) {
  /** How many characters a number has. */
  static final int LENGTH = 18;

  private static final int OLD_LENGTH = 15;
  private static final int BIRTHDAY = 6;
  private static final int SEX = 16;
  private static final int MODULUS = 11;
  private static final String CHECKS = "10X98765432";
  private static final int EARLIEST = 1900;

  /**
   * Reads a number. A refusal never repeats it: what is refused can end up in a log.
   *
   * @param typed the number; full-width digits, a small x and blanks are read as well
   * @param today nobody is born later
   * @throws RefusedException with the place that is wrong
   */
  public static IdNumber read(String typed, LocalDate today) {
    String text = DeskText.code(typed);
    if (text.length() == OLD_LENGTH && text.chars().allMatch(IdNumber::digit)) {
      throw RefusedException.of("arrival.refused.idOld");
    }
    if (text.length() != LENGTH) {
      throw RefusedException.of("arrival.refused.idLength", text.length());
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      if (!digit(text.charAt(i))) {
        throw RefusedException.of("arrival.refused.idSign", i + 1);
      }
      sum += (text.charAt(i) - '0') * (1 << (LENGTH - 1 - i)) % MODULUS;
    }
    LocalDate born = birthday(text);
    if (born == null || born.getYear() < EARLIEST || born.isAfter(today)) {
      throw RefusedException.of("arrival.refused.idBirthday");
    }
    if (text.charAt(LENGTH - 1) != CHECKS.charAt(sum % MODULUS)) {
      throw RefusedException.of("arrival.refused.idCheck");
    }
    return new IdNumber(text, born, text.charAt(SEX) % 2 == 0 ? Sex.FEMALE : Sex.MALE);
  }

  private static boolean digit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static @Nullable LocalDate birthday(String text) {
    try {
      return LocalDate.of(
          Integer.parseInt(text.substring(BIRTHDAY, BIRTHDAY + 4)),
          Integer.parseInt(text.substring(BIRTHDAY + 4, BIRTHDAY + 6)),
          Integer.parseInt(text.substring(BIRTHDAY + 6, BIRTHDAY + 8)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
