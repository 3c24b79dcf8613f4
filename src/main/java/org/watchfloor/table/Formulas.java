package org.watchfloor.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell of text as a formula: files of text have no other way to
 * say that it is text. Pure; any thread.
 */
final class Formulas {
  private static final Pattern RUNS = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![\\d.,]+$).*");
  private static final char MARK = '\'';

  private Formulas() {}

  /** The cell with a mark before it if a spreadsheet would run it. */
  static String defused(String cell) {
    return RUNS.matcher(cell).matches() ? MARK + cell : cell;
  }

  /** What the cell was before it was {@link #defused}. */
  static String plain(String cell) {
    boolean marked =
        !cell.isEmpty()
            && cell.charAt(0) == MARK
            && RUNS.matcher(cell).region(1, cell.length()).matches();
    return marked ? cell.substring(1) : cell;
  }
}
