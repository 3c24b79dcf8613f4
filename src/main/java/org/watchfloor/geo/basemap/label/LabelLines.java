package org.watchfloor.geo.basemap.label;

import java.util.ArrayList;
import java.util.List;

/** Breaks long names into rows: Chinese anywhere, so that rows are even; other names at spaces. */
final class LabelLines {
  private static final int HAN_IN_A_ROW = 8;
  private static final int LETTERS_IN_A_ROW = 18;

  private LabelLines() {}

  static List<String> of(String text) {
    String name = text.strip();
    return name.codePoints().anyMatch(Character::isIdeographic) ? even(name) : atSpaces(name);
  }

  private static List<String> even(String name) {
    int[] signs = name.codePoints().toArray();
    int rows = (signs.length + HAN_IN_A_ROW - 1) / HAN_IN_A_ROW;
    int each = (signs.length + rows - 1) / Math.max(1, rows);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < signs.length; i += each) {
      lines.add(new String(signs, i, Math.min(each, signs.length - i)));
    }
    return lines;
  }

  private static List<String> atSpaces(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : name.split("\\s+", -1)) {
      if (!row.isEmpty() && row.length() + word.length() >= LETTERS_IN_A_ROW) {
        lines.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    lines.add(row.toString());
    return lines;
  }
}
