package org.watchfloor.duty.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number printed on a sheet, as in {@code ZS-DH-L0012}: no other sheet of any station has it.
 *
 * @param numbering what the numbers of its station begin with, see {@link
 *     org.watchfloor.store.StationCard#numbering}
 * @param kind what the sheet is for
 * @param count from 1
 */
public record SheetNumber(String numbering, SheetKind kind, int count) {
  private static final Pattern WHOLE = Pattern.compile("([A-Z0-9][A-Z0-9.~-]*)-([LD])(\\d{1,6})");
  private static final Pattern SHORT = Pattern.compile("([LD]?)0*(\\d{1,6})");

  /**
   * What an officer typed: a whole number, or only its end, as in {@code L12} or {@code 12} for a
   * log of the own station.
   *
   * @param numbering empty if only the end was typed
   */
  record Typed(String numbering, SheetKind kind, int count) {}

  /** Reads what was typed, small or full-width letters too; empty if it cannot be read. */
  static Optional<Typed> read(String typed) {
    String plain = PaperTime.halfWidth(typed).strip().toUpperCase(Locale.ROOT);
    Matcher whole = WHOLE.matcher(plain);
    if (whole.matches()) {
      return typed(whole.group(1), whole.group(2), whole.group(3));
    }
    Matcher end = SHORT.matcher(plain);
    return end.matches() ? typed("", end.group(1), end.group(2)) : Optional.empty();
  }

  private static Optional<Typed> typed(String numbering, String sign, String count) {
    int number = Integer.parseInt(count);
    SheetKind kind = sign.equals(SheetKind.ORDER.sign()) ? SheetKind.ORDER : SheetKind.LOG;
    return number == 0 ? Optional.empty() : Optional.of(new Typed(numbering, kind, number));
  }

  /** As it is printed. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s-%s%04d", numbering, kind.sign(), count);
  }
}
