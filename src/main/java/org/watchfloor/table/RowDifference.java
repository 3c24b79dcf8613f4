package org.watchfloor.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Heading;
import org.watchfloor.base.Message;

/**
 * One column in which two rows of a register differ, as its file would say it.
 *
 * @param column what it is called
 * @param one what the one row says
 * @param other what the other says
 * @param hidden whether it is of a register of personal data, whose cells are not shown
 */
public record RowDifference(Heading column, Message one, Message other, boolean hidden) {

  /**
   * All of two rows, in the order of the columns. None where they differ only in what no file of
   * the register says, such as the system a point was read in.
   */
  public static <T> List<RowDifference> of(Register<T> register, T one, T other) {
    Optional<RegisterRow> left = register.after(one);
    Optional<RegisterRow> right = register.after(other);
    if (left.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    Map<String, String> said = left.get().said();
    Map<String, String> against = right.get().said();
    return register.columns().stream()
        .filter(column -> !Objects.equals(said.get(column.key()), against.get(column.key())))
        .map(column ->
            new RowDifference(
                new Heading(column.headerKey()),
                words(column, left.get()),
                words(column, right.get()),
                register.personal()))
        .toList();
  }

  /**
   * What a record is called in its register: what stands in the column that names it; nothing where
   * none does, or where that is a person.
   */
  public static <T> Optional<String> name(Register<T> register, T record) {
    return register.personal()
        ? Optional.empty()
        : register.after(record).flatMap(row -> text(row.values(), "name", "post"));
  }

  private static Optional<String> text(Map<String, Object> values, String... keys) {
    for (String key : keys) {
      @Nullable Object value = values.get(key);
      if (value != null) {
        return Optional.of(value.toString());
      }
    }
    return Optional.empty();
  }

  private static Message words(Column column, RegisterRow row) {
    return RowChange.words(column, row.values().get(column.key()));
  }
}
