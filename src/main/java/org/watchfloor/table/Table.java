package org.watchfloor.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * What stands in a file, row by row, before anyone asks what it means. The header is a row like the
 * others: official forms put a title above it. Immutable.
 *
 * @param file the file's name, without folders
 * @param sheet the worksheet, if the file has any
 * @param rows the rows that are not empty, in order
 * @param notes what the clerk should know about the reading: encoding, hidden rows, other sheets
 */
public record Table(String file, @Nullable String sheet, List<Row> rows, List<Message> notes) {

  public Table {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * One row; cells after the last filled one are left away.
   *
   * @param number as a spreadsheet shows it, from 1
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      int filled = cells.size();
      while (filled > 0 && cells.get(filled - 1).equals(Cell.BLANK)) {
        filled--;
      }
      cells = List.copyOf(cells.subList(0, filled));
    }

    /** The cell of a column from 0; a blank one beyond the end. */
    public Cell cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
  }

  /**
   * One cell. A formula stands as the value it was last computed to.
   *
   * @param text without blanks around it; numbers without exponent or needless zeros, dates as
   *     2026-01-31, so that every kind of file gives the same text
   * @param merge the merged range this cell is swallowed by; null for its first cell and for others
   */
  public record Cell(String text, Kind kind, @Nullable Merge merge) {
    static final Cell BLANK = new Cell("", Kind.TEXT, null);

    static Cell of(String raw) {
      String text = strip(raw);
      return text.isEmpty() ? BLANK : new Cell(text, Kind.TEXT, null);
    }

    /** The same, cut off where no spreadsheet would hold it. */
    static Cell limited(String raw) {
      Cell cell = of(raw);
      return cell.text.length() <= Limits.CELL_CHARS
          ? cell
          : new Cell(cell.text.substring(0, Limits.CELL_CHARS), Kind.LONG, null);
    }

    public boolean isBlank() {
      return text.isEmpty();
    }

    /** Without blanks at the ends, of which spreadsheets and web pages know more than Java. */
    private static String strip(String raw) {
      int from = 0;
      int to = raw.length();
      while (from < to && isBlank(raw.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(raw.charAt(to - 1))) {
        to--;
      }
      return raw.substring(from, to);
    }

    private static boolean isBlank(char c) {
      return c == ' '
          || c == '\u00a0'
          || c == '\u200b'
          || c == '\ufeff'
          || Character.isWhitespace(c);
    }
  }

  /** What the file itself says a cell is. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    /** Longer than a cell can be; its text is cut off. */
    LONG,
    /** A formula's error, a formula never computed, a shape without a point. */
    ERROR
  }

  /**
   * A merged range: only its first cell has the value.
   *
   * @param range as a spreadsheet writes it: A5:A8
   * @param value the text of the first cell
   */
  public record Merge(String range, String value) {}

  /** The letter a spreadsheet shows for a column from 0: A, B … Z, AA. */
  public static String letter(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
