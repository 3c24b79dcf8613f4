package org.watchfloor.table;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * What a row of a file would change of what the register has, one cell.
 *
 * @param row the row's number as a spreadsheet shows it, from 1
 * @param header the column's header as it stands in the file, or its name where the file lacks it
 * @param was what the register has
 * @param now what the row says
 */
public record RowChange(int row, String header, Message was, Message now) {
  private static final Message HIDDEN = Message.of("table.change.hidden");

  /** A change of a column. */
  static RowChange of(
      int row, Column column, String header, @Nullable Object was, @Nullable Object now) {
    return new RowChange(row, header, words(column, was), words(column, now));
  }

  /** A change in a register of personal data: that it changes, not from what to what. */
  static RowChange hidden(int row, String header) {
    return new RowChange(row, header, HIDDEN, HIDDEN);
  }

  /** The sentence: place, before, after. */
  public Message said() {
    return Message.of("table.change.cell", row, header, change());
  }

  /** From what to what. */
  public Message change() {
    return was.equals(HIDDEN)
        ? Message.of("table.change.differs")
        : Message.of("table.change.to", was, now);
  }

  static Message words(Column column, @Nullable Object value) {
    return switch (value) {
      case null -> Message.of("table.change.empty");
      case Boolean yes -> Message.of(yes ? "table.change.yes" : "table.change.no");
      case Enum<?> code -> code(column, code);
      case Collection<?> codes ->
          codes.stream()
              .map(one -> code(column, (Enum<?>) one))
              .reduce((all, one) -> Message.of("table.change.and", all, one))
              .orElse(Message.of("table.change.empty"));
      case Double number -> plain(Numbers.plain(number));
      default -> plain(value.toString());
    };
  }

  private static Message code(Column column, Enum<?> code) {
    String label = column.codes().get(code.name());
    return label == null ? plain(code.name()) : Message.of(label);
  }

  private static Message plain(String text) {
    return Message.of("table.change.value", text);
  }
}
