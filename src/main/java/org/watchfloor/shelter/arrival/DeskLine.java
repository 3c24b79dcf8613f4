package org.watchfloor.shelter.arrival;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * What came into the one line of the desk: a scanner, a card reader and a person all type into it.
 */
public sealed interface DeskLine {

  /** Nothing yet. */
  record Nothing() implements DeskLine {}

  /** The code of a wristband. */
  record Tag(String code) implements DeskLine {}

  /**
   * A checked identity number.
   *
   * @param name what stood before it, if it was a name; else empty
   */
  record Card(IdNumber number, String name) implements DeskLine {}

  /** A name, or the beginning of one. */
  record Name(String name) implements DeskLine {}

  /**
   * Neither can be booked like this.
   *
   * @param why what is wrong, and what to do
   * @param asSaid the identity number as it was said, if it can be kept so; else empty
   * @param name what stood before it, if it was a name; else empty
   */
  record Wrong(Message why, String asSaid, String name) implements DeskLine {}

  /** Decides what came. */
  static DeskLine read(String typed, LocalDate today) {
    return Reading.of(DeskText.plain(typed), today);
  }

  /** The rules by which a line is read. */
  final class Reading {
    /** A number of a card within what a reader puts around it. */
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d\\s-]{4,}[Xx]?");
    private static final int FEWEST_OF_CARD = 15;

    private Reading() {}

    private static DeskLine of(String text, LocalDate today) {
      if (text.isEmpty()) {
        return new Nothing();
      }
      String code = DeskText.code(text);
      if (TagCode.looksLikeOne(code)) {
        return tag(code);
      }
      Matcher card = CARD.matcher(text);
      if (card.find()) {
        return card(card.group(), name(text.substring(0, card.start())), today);
      }
      Matcher digits = DIGITS.matcher(text);
      if (digits.find()) {
        return number(digits.group().strip(), name(text.substring(0, digits.start())), today);
      }
      String name = name(text);
      return name.isEmpty()
          ? new Wrong(Message.of("arrival.refused.unclear"), "", "")
          : new Name(name);
    }

    private static DeskLine tag(String code) {
      try {
        return new Tag(TagCode.read(code));
      } catch (RefusedException e) {
        return new Wrong(e.said(), "", "");
      }
    }

    private static DeskLine card(String number, String name, LocalDate today) {
      try {
        return new Card(IdNumber.read(number, today), name);
      } catch (RefusedException e) {
        return new Wrong(e.said(), DeskText.code(number), name);
      }
    }

    /** Digits that are neither: a card with too few or too many, or something else. */
    private static DeskLine number(String digits, String name, LocalDate today) {
      String code = DeskText.code(digits);
      if (code.length() == IdNumber.LENGTH || code.length() >= FEWEST_OF_CARD) {
        return card(code, name, today);
      }
      return new Wrong(Message.of("arrival.refused.unclear"), "", name);
    }

    /** Letters of any writing, without the marks a reader puts in front. */
    private static String name(String text) {
      return text.codePoints().anyMatch(Reading::writing)
          ? text.replaceAll("^[\\p{Punct}\\s]+|[\\p{Punct}\\s]+$", "")
          : "";
    }

    /** Private characters count: card readers hand over rare names in them. */
    private static boolean writing(int sign) {
      return Character.isLetter(sign) || Character.getType(sign) == Character.PRIVATE_USE;
    }
  }
}
