package org.watchfloor.table;

import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Recorded;

/**
 * A list a district keeps and hands over as a file: shelters, depots, teams. A feature implements
 * one per list and binds it in its module:
 *
 * <pre>{@code
 * Multibinder.newSetBinder(binder(), new TypeLiteral<Register<?>>() {})
 *     .addBinding().to(ShelterRegister.class);
 * }</pre>
 *
 * <p>An import goes: the file is read, its header matched to {@link #columns}, every cell checked;
 * clean rows go to {@link #judge}; the clerk sees the report; then all accepted rows go to {@link
 * #apply} at once. {@code ShelterLikeRegister} in this package's tests is a complete example.
 *
 * @param <T> what a row becomes: the feature's fact or record
 */
public interface Register<T> {

  /** The word of the command line's {@code --as}: shelters, depots, teams, stock, areas … */
  String kind();

  /** What people call the list: the text for "shelters", "supply depots" … */
  Message name();

  /** The columns in the order of the official form; at least one is an identity. */
  List<Column> columns();

  /**
   * What a clean row means against the state of the register. Pure: it may be called several times
   * and for rows that never come in. Any thread.
   *
   * @param siblings the other rows of the file, for rows that name each other
   */
  RowOutcome<T> judge(TypedRow row, Siblings siblings);

  /**
   * What speaks against the cells of a row that could be read, each by itself. Asked for rows of
   * which other cells could not be read: they stay out anyway, and are told all that is wrong with
   * them at once. Any thread.
   *
   * @param readable the cells that could be read; required ones may be missing
   */
  default List<RowOutcome.Objection> objections(TypedRow readable) {
    return List.of();
  }

  /**
   * Takes in what {@link #judge} made of the accepted rows, in file order, through the feature's
   * service: one append to the journal, or a few of whole rows. All or nothing per append.
   *
   * @return the names of the entries that may be taken back together, see {@link
   *     org.watchfloor.journal.RowFact} and {@link #compensate}; none where a row is a report,
   *     which another one puts right
   * @throws org.watchfloor.base.RefusedException if the register changed since it was judged and a
   *     rule now speaks against it; then nothing is in
   */
  List<EntryId> apply(List<T> accepted);

  /**
   * Adds what brings back what was before some rows came in, for a register whose rows do not say
   * all there is to a thing and so cannot simply stop counting, as a ledger's.
   *
   * @param rows what they wrote, in the order of the file
   * @param why for the record
   * @return how many rows go back; 0 if the register leaves that to {@link
   *     org.watchfloor.journal.RowTakenBack}
   * @throws RefusedException if something was written about one of them since
   */
  default int compensate(Draft draft, List<Recorded> rows, String why) {
    return 0;
  }

  /**
   * Whether its things may lie anywhere, as neighbours do: then no point is outside the district.
   */
  default boolean anywhere() {
    return false;
  }

  /** Whether the register may be given away as a whole. */
  default boolean givenAway() {
    return false;
  }

  /**
   * Whether it has personal data: then it is given away for a reason only, see {@link #release}.
   */
  default boolean personal() {
    return false;
  }

  /**
   * Asked before the register is given away: a register of personal data checks the officer's right
   * and writes down who takes what and why.
   *
   * @param reason why; empty if none was given
   * @param file the name of the file it goes into, without its folder
   * @param rows how many rows go
   * @throws RefusedException if the officer may not, or a reason is needed
   */
  default void release(String reason, String file, int rows) {}

  /** How many things of the register have nothing its file could say; they stay here. */
  default int leftOut() {
    return 0;
  }

  /** The text that says what {@link #leftOut} counts, after the sentence of what was written. */
  default String leftOutKey() {
    return "table.export.leftOut";
  }

  /**
   * Whether a file comes in whole or not at all: of rows that follow from each other, such as what
   * was taken from one shelf, none may be missing.
   */
  default boolean wholeOnly() {
    return false;
  }

  /** What the register has now, as its file would say it; nothing unless it is given away. */
  default List<RegisterRow> current() {
    return List.of();
  }

  /** What the register has under the number of a record; nothing if it cannot be told. */
  default Optional<RegisterRow> before(T value) {
    return Optional.empty();
  }

  /** What a file says of a record; nothing if it cannot be told. */
  default Optional<RegisterRow> after(T value) {
    return Optional.empty();
  }

  /** The type of its records, where a row becomes one: what {@link #after} can say. */
  default Optional<Class<T>> record() {
    return Optional.empty();
  }

  /**
   * Where the register has the thing now, to find out whether a file's coordinates were shifted
   * twice or not at all. Nothing for registers without points.
   *
   * @param id as for {@link Siblings#contains}
   */
  default Optional<GeoPoint> located(String id) {
    return Optional.empty();
  }
}
