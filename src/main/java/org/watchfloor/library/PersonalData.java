package org.watchfloor.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes personal data out of words: rather too much than too little, and counted. Pure; any thread.
 */
public final class PersonalData {
  private static final String GONE = "×";
  private static final char WIDE_ZERO = '\uFF10';
  private static final Pattern FULL_WIDTH = Pattern.compile("[\uFF10-\uFF19]");

  /** Eighteen signs, the last may be an X; also the older fifteen. */
  private static final Pattern ID =
      Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|\\d{15})(?![\\dXx])");

  /** A mobile, or an area code with seven or eight digits, or seven or eight alone. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<!\\d)(?:\\+?86[ -]?)?"
              + "(?:1\\d{2}[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[ -]?\\d{7,8}|\\d{7,8}|\\d{3,4}-\\d{4})"
              + "(?!\\d)");

  private final Pattern name;
  private final Pattern address;

  /** A text without it. */
  public record Cleaned(String text, Removed removed) {}

  /** By these words. */
  public PersonalData(PersonalRules.Words words) {
    name =
        Pattern.compile(
            "(?:" + any(words.surnames()) + ")\\p{IsHan}{0,2}?(?:" + any(words.titles()) + ")");
    String number = "\\d+(?:-\\d+)*(?:" + any(words.houses()) + ")";
    address =
        Pattern.compile(
            "\\p{IsHan}{1,4}(?:"
                + any(words.streets())
                + ")(?:"
                + number
                + ")*|(?:"
                + number
                + "){1,4}");
  }

  /**
   * Takes out what is recognised.
   *
   * @param known names and other words that must go whatever they look like; blanks are passed over
   * @param places townships and what is above them: they stay, also where they look like streets
   */
  public Cleaned clean(String text, Collection<String> known, Collection<String> places) {
    int[] names = {0};
    String left = FULL_WIDTH.matcher(text).replaceAll(PersonalData::narrow);
    List<String> longestFirst =
        known.stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String one : longestFirst) {
      left = out(left, Pattern.compile(Pattern.quote(one)), names);
    }
    int[] ids = {0};
    left = out(left, ID, ids);
    int[] phones = {0};
    left = out(left, PHONE, phones);
    left = out(left, name, names);
    int[] addresses = {0};
    left = outside(places, left, address, addresses);
    return new Cleaned(left, new Removed(names[0], phones[0], ids[0], addresses[0]));
  }

  private static String narrow(MatchResult digit) {
    return String.valueOf((char) (digit.group().charAt(0) - WIDE_ZERO + '0'));
  }

  /** A subdistrict looks like a street with a word more: what lies between places is looked at. */
  private static String outside(Collection<String> places, String text, Pattern what, int[] count) {
    List<String> named = places.stream().filter(one -> !one.isBlank()).toList();
    if (named.isEmpty()) {
      return out(text, what, count);
    }
    Matcher place = Pattern.compile(any(named)).matcher(text);
    StringBuilder left = new StringBuilder();
    int from = 0;
    while (place.find()) {
      left.append(out(text.substring(from, place.start()), what, count)).append(place.group());
      from = place.end();
    }
    return left.append(out(text.substring(from), what, count)).toString();
  }

  private static String out(String text, Pattern what, int[] count) {
    return what.matcher(text)
        .replaceAll(found -> {
          count[0]++;
          return GONE;
        });
  }

  /** The longer first, so that none hides another. */
  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
