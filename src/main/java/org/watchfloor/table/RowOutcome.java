package org.watchfloor.table;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * What a register says to one clean row.
 *
 * @param <T> what the feature makes of a row: a fact or a record
 */
public sealed interface RowOutcome<T> {

  /** The register has no such thing yet: it comes in. */
  record Added<T>(T value) implements RowOutcome<T> {}

  /** The register has it with other values: it is changed. */
  record Changed<T>(T value) implements RowOutcome<T> {}

  /** The register has it exactly so: nothing happens. */
  record Unchanged<T>() implements RowOutcome<T> {}

  /**
   * Rules of the feature speak against the row.
   *
   * @param all every one of them, so that the clerk puts them right at once; one or more
   */
  record Refused<T>(List<Objection> all) implements RowOutcome<T> {
    public Refused {
      all = List.copyOf(all);
    }
  }

  /**
   * A rule that speaks against a row.
   *
   * @param columnKey the key of the column to look at
   * @param reason what is wrong
   * @param fix what to write instead, or to do first
   */
  record Objection(String columnKey, Message reason, Message fix) {}

  static <T> RowOutcome<T> added(T value) {
    return new Added<>(value);
  }

  static <T> RowOutcome<T> changed(T value) {
    return new Changed<>(value);
  }

  static <T> RowOutcome<T> unchanged() {
    return new Unchanged<>();
  }

  static <T> RowOutcome<T> refused(String columnKey, Message reason, Message fix) {
    return refused(List.of(new Objection(columnKey, reason, fix)));
  }

  static <T> RowOutcome<T> refused(List<Objection> all) {
    return new Refused<>(all);
  }
}
