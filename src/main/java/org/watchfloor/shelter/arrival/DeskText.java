package org.watchfloor.shelter.arrival;

import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * What a keyboard, a card reader or an input method for Chinese leaves in a field, made plain:
 * full-width signs, control characters of a reader, blanks around.
 */
final class DeskText {
  /** As long as any name on a card, and room to describe somebody. */
  private static final int LONGEST = 200;

  private static final int WIDE_FIRST = 0xFF01;
  private static final int WIDE_LAST = 0xFF5E;
  private static final int WIDE_SHIFT = 0xFEE0;
  private static final int WIDE_BLANK = 0x3000;

  private DeskText() {}

  /** Full-width ASCII as ASCII, control and format characters gone, stripped. */
  static String plain(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed.codePoints().map(DeskText::half).filter(DeskText::kept).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** A code: as {@link #plain}, without blanks and hyphens, in capitals. */
  static String code(String typed) {
    return plain(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /**
   * Words about a person, whatever characters they have, also outside the basic plane and private
   * ones, in which card readers hand over rare names.
   *
   * @param field the key of the field's name, for a refusal
   * @throws RefusedException if half a character is in it, as of a wrongly set reader, or it is
   *     longer than 200 characters
   */
  static String words(String typed, String field) {
    String text = plain(typed);
    if (text.codePoints().anyMatch(DeskText::broken)) {
      throw RefusedException.of("arrival.refused.broken", Message.of(field));
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw RefusedException.of("arrival.refused.long", Message.of(field), LONGEST);
    }
    return text;
  }

  private static int half(int sign) {
    if (sign == WIDE_BLANK || Character.isWhitespace(sign)) {
      return ' ';
    }
    return sign >= WIDE_FIRST && sign <= WIDE_LAST ? sign - WIDE_SHIFT : sign;
  }

  private static boolean kept(int sign) {
    return !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT;
  }

  /** Half of a pair, or the mark a decoder leaves where it could not read. */
  private static boolean broken(int sign) {
    return sign == 0xFFFD || Character.getType(sign) == Character.SURROGATE;
  }
}
