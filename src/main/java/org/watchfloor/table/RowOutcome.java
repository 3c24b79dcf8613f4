package org.watchfloor.table;

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
   * A rule of the feature speaks against the row.
   *
   * @param columnKey the key of the column to look at
   * @param reason what is wrong
   * @param fix what to write instead, or to do first
   */
  record Refused<T>(String columnKey, Message reason, Message fix) implements RowOutcome<T> {}

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
    return new Refused<>(columnKey, reason, fix);
  }
}
