package org.watchfloor.evacuation;

import java.util.Locale;

/** What could have gone wrong between a number that was typed and one there is, the least first. */
enum Slip {
  /** Only signs between the letters and digits differ: BZ019 for BZ-019. */
  SIGNS,
  /** Other letters, or zeros left out: XX-19 for BZ-019. */
  LETTERS,
  /** One character is another, or two stand the other way round. */
  CHARACTER,
  /** Nothing a slip explains. */
  FAR;

  static Slip between(String typed, String number) {
    String one = bare(typed);
    String other = bare(number);
    if (one.equals(other)) {
      return SIGNS;
    }
    if (!digits(one).isEmpty() && digits(one).equals(digits(other))) {
      return LETTERS;
    }
    return one.length() == other.length() && (different(one, other) == 1 || turned(one, other))
        ? CHARACTER
        : FAR;
  }

  private static String bare(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
  }

  private static long different(String one, String other) {
    long count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  private static boolean turned(String one, String other) {
    return different(one, other) == 2
        && one.chars().sorted().boxed().toList().equals(other.chars().sorted().boxed().toList());
  }
}
