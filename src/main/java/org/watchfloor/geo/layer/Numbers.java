package org.watchfloor.geo.layer;

import java.util.regex.Pattern;

/** Numbers as files write them. Pure. */
final class Numbers {
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:\\d{1,20}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][+-]?\\d{1,3})?");

  private Numbers() {}

  /** The number a text is; none ({@code NaN}) if it is not one. */
  static double of(String text) {
    String plain = text.strip();
    return PLAIN.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
  }
}
