package org.watchfloor.cli;

import java.util.Locale;

/** Lists are named in the plural and pages in the singular: whoever types means the same thing. */
final class Singular {
  private Singular() {}

  static String of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith("ies")) {
      return small.substring(0, small.length() - 3) + "y";
    }
    return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
  }
}
