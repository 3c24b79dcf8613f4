package org.watchfloor.incident.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How many people a narrative speaks of near a word, as in "3 persons dead", "dead: 3". A number
 * that counts something else, as a day, a year or metres, is none. Reads digits and Chinese
 * numerals up to 9999; the characters are data, in {@code incident/head-numbers.properties}. Any
 * thread.
 */
@Singleton
final class HeadNumber {
  private static final String FILE = "/incident/head-numbers.properties";

  /** A number stands at most this many characters from its word. */
  private static final String BETWEEN = "[^\\d,;.\u3002\u3001]{0,4}?";

  private final String digits;
  private final String zero;
  private final String two;
  private final String tens;
  private final String number;
  private final String people;
  private final String otherUnits;

  @Inject
  HeadNumber() {
    Properties words = read();
    digits = words.getProperty("digits");
    zero = words.getProperty("zero");
    two = words.getProperty("two");
    tens = words.getProperty("tens");
    String numerals = digits + zero + two + tens;
    number = "(\\d{1,6}|[" + numerals + "]{1,7})";
    people = "[" + words.getProperty("about") + "]?[" + words.getProperty("people") + "]";
    otherUnits = "(?![\\d%.:" + words.getProperty("other") + numerals + "])";
  }

  /** Finds a number before or after a word; one of the groups holds it. */
  Pattern near(String word) {
    String quoted = Pattern.quote(word);
    String before = number + people + BETWEEN + quoted;
    String counted = BETWEEN + number + people;
    String bare = "[:\\s]{0,2}" + number + otherUnits;
    return Pattern.compile(before + "|" + quoted + "(?:" + counted + "|" + bare + ")");
  }

  /** The value of a number as found. */
  int value(String found) {
    if (Character.isDigit(found.charAt(0))) {
      return Integer.parseInt(found);
    }
    int total = 0;
    int digit = 0;
    for (char c : found.toCharArray()) {
      int power = tens.indexOf(c) + 1;
      if (power == 0) {
        digit = digit(c);
      } else {
        total += Math.max(1, digit) * (int) Math.pow(10, power);
        digit = 0;
      }
    }
    return total + digit;
  }

  private int digit(char c) {
    if (two.indexOf(c) >= 0) {
      return 2;
    }
    return zero.indexOf(c) >= 0 ? 0 : digits.indexOf(c);
  }

  private static Properties read() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(HeadNumber.class.getResourceAsStream(FILE)),
            StandardCharsets.UTF_8)) {
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
