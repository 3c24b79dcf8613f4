package org.watchfloor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;

/**
 * A register whose rows each become one record under a number: the same record again changes
 * nothing, another one under the same number changes the row. Subclasses say how a row reads, what
 * they have under a number, and which rules speak against a record.
 *
 * @param <R> the record; two rows say the same if their records are equal
 */
public abstract class RecordRegister<R> implements Register<R> {
  /** As much of a number as the journal can take for a name, with room for joined ones. */
  private static final int LONGEST_NUMBER = 40;

  /** What a clean row says. */
  protected abstract R read(TypedRow row);

  /** The same, for rows that mean something else beside others of their file. */
  protected R read(TypedRow row, Siblings siblings) {
    return read(row);
  }

  /** The register's record under this record's number. */
  protected abstract Optional<R> find(R record);

  /** Whether a row says nothing new. */
  protected boolean same(R known, R record) {
    return known.equals(record);
  }

  /**
   * What speaks against cells of a row, each by itself; required ones may be missing here. What
   * needs the whole record is {@link #against}.
   */
  protected List<RowOutcome.Objection> faults(TypedRow readable) {
    return List.of();
  }

  /** All that speaks against a record; nothing if it may come in. */
  protected List<RowOutcome.Objection> against(R record, Siblings siblings) {
    return all(objection(record, siblings));
  }

  /** The objections of an answer, none if there is none. */
  protected static <T> List<RowOutcome.Objection> all(Optional<RowOutcome<T>> objection) {
    return objection.orElse(null) instanceof RowOutcome.Refused<T>(var all) ? all : List.of();
  }

  /** Why a record may not come in, for registers with one rule; nothing if it may. */
  protected Optional<RowOutcome<R>> objection(R record, Siblings siblings) {
    return Optional.empty();
  }

  @Override
  public final List<RowOutcome.Objection> objections(TypedRow row) {
    List<RowOutcome.Objection> all = new ArrayList<>();
    for (Column column : columns()) {
      // An optional part of the identity may be empty; days and numbers are never long.
      boolean named = column.identity() && row.values().get(column.key()) instanceof String;
      if (named && row.text(column.key()).length() > LONGEST_NUMBER) {
        all.add(
            new RowOutcome.Objection(
                column.key(),
                Message.of("table.reason.long_number", LONGEST_NUMBER),
                Message.of("table.fix.long_number")));
      }
    }
    all.addAll(faults(row));
    return all;
  }

  @Override
  public final RowOutcome<R> judge(TypedRow row, Siblings siblings) {
    R record = read(row, siblings);
    List<RowOutcome.Objection> refused = new ArrayList<>(objections(row));
    refused.addAll(against(record, siblings));
    if (!refused.isEmpty()) {
      return RowOutcome.refused(refused);
    }
    Optional<R> known = find(record);
    if (known.isEmpty()) {
      return RowOutcome.added(record);
    }
    return same(known.get(), record) ? RowOutcome.unchanged() : RowOutcome.changed(record);
  }
}
