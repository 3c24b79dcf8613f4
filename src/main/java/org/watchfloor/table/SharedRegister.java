package org.watchfloor.table;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;

/**
 * A register that may be given away as a whole and taken back: see {@link RegisterExport}. What its
 * file cannot tell, such as the system a point was once read in, makes no change when it comes
 * back.
 *
 * @param <R> the record
 */
public abstract class SharedRegister<R> extends RecordRegister<R> {

  /** All records, in a stable order. */
  protected abstract List<R> all();

  /** What a file says of a record. */
  protected abstract RegisterRow write(R record);

  /** As the class says that extends this. */
  @Override
  @SuppressWarnings("unchecked")
  public final Optional<Class<R>> record() {
    ParameterizedType of = (ParameterizedType) getClass().getGenericSuperclass();
    return Optional.of((Class<R>) of.getActualTypeArguments()[0]);
  }

  @Override
  public final boolean givenAway() {
    return true;
  }

  @Override
  public final List<RegisterRow> current() {
    return all().stream().map(this::write).toList();
  }

  @Override
  public final Optional<RegisterRow> before(R record) {
    return find(record).map(this::write);
  }

  @Override
  public final Optional<RegisterRow> after(R record) {
    return Optional.of(write(record));
  }

  @Override
  protected final boolean same(R known, R record) {
    return known.equals(record) || write(known).same(write(record));
  }
}
