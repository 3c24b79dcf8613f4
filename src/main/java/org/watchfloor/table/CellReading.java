package org.watchfloor.table;

import org.watchfloor.base.Message;

/** What came of reading one cell, or the two cells of a point. */
sealed interface CellReading {

  /** Nothing stands there, and nothing has to. */
  record Empty() implements CellReading {}

  /** A clean value, of the Java type that {@link ColumnType} names. */
  record Value(Object value) implements CellReading {}

  /** Not what the column holds. */
  record Wrong(Fault fault, Message reason, Message fix) implements CellReading {}

  CellReading EMPTY = new Empty();

  static CellReading value(Object value) {
    return new Value(value);
  }

  static CellReading wrong(Fault fault, Message reason, Message fix) {
    return new Wrong(fault, reason, fix);
  }
}
