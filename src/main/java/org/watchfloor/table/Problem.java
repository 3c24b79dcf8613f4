package org.watchfloor.table;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * Why one row was refused, and what to write instead.
 *
 * @param fault the kind of mistake
 * @param file the file's name, without folders
 * @param sheet the worksheet, if the file has any
 * @param row the row's number as a spreadsheet shows it, from 1
 * @param letter the column's letter as a spreadsheet shows it: A, B … AA
 * @param column the column's header as it stands in the file
 * @param value the cell as it stands in the file, shortened to 60 characters; may be empty
 * @param reason what is wrong
 * @param fix what to write instead, or to do first
 */
public record Problem(
    Fault fault,
    String file,
    @Nullable String sheet,
    int row,
    String letter,
    String column,
    String value,
    Message reason,
    Message fix) {

  private static final int SHOWN = 60;

  public Problem {
    value = visible(value);
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
  }

  /** Control characters as the signs that stand for them: a terminal would obey them. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.chars()
        .map(c -> c < ' ' ? '\u2400' + c : c == 0x7f ? '\u2421' : c)
        .forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  /** The whole sentence: place, value, reason, fix. */
  public Message said() {
    Message place =
        sheet == null
            ? Message.of("table.place.file", file, row, letter, column)
            : Message.of("table.place.sheet", file, sheet, row, letter, column);
    return value.isEmpty()
        ? Message.of("table.problem.empty", place, reason, fix)
        : Message.of("table.problem.value", place, value, reason, fix);
  }
}
