package org.watchfloor.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.watchfloor.store.Database;

/**
 * The table of one kind of subject: its id, how many entries it is folded from, the columns queries
 * need, and the whole state as JSON. The journal writes it by folding; the feature's service reads
 * it. A feature extends it package-private as {@code XxxStore}, adds its queries, and joins it by
 * Multibinder. Its migration makes {@code create table t (id varchar(96) primary key, version
 * bigint not null, …, body text not null)}. Any thread.
 *
 * @param <S> the state, an immutable record
 */
public abstract class SubjectStore<S> {
  private static final String SEPARATOR = "\u001f";
  private static final int IN_LIST = 500;

  private final Database database;
  private final RecordJson json;
  private final String kind;
  private final String table;
  private final Class<S> type;
  private final Fold<S> fold;
  private final List<Column<S>> columns;

  /**
   * @param kind the subject kind it keeps
   * @param table the table's name
   * @param type the state's class
   * @param fold how entries become the state
   * @param columns what stands in columns of its own, in the table's order
   */
  protected SubjectStore(
      Database database,
      RecordJson json,
      String kind,
      String table,
      Class<S> type,
      Fold<S> fold,
      List<Column<S>> columns) {
    this.database = database;
    this.json = json;
    this.kind = kind;
    this.table = table;
    this.type = type;
    this.fold = fold;
    this.columns = List.copyOf(columns);
  }

  /** The subject kind it keeps. */
  public final String kind() {
    return kind;
  }

  /** What a state is. */
  public final Class<S> stateType() {
    return type;
  }

  /** The names of the columns of their own, in the table's order. */
  final List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** A subject of this kind. */
  public final Subject subject(String id) {
    return new Subject(kind, id);
  }

  /** The state of a subject and the version to expect when deciding on it. */
  public final Optional<Versioned<S>> find(String id) {
    return database.jdbi().withHandle(handle -> Optional.ofNullable(read(handle, id)));
  }

  /** All subjects of the kind, in the order of their ids. */
  public final List<S> list() {
    return select("order by id", Map.of());
  }

  /** How many subjects there are. */
  public final long count() {
    return database.jdbi().withHandle(this::rowCount);
  }

  /**
   * Adds the fact of a row to a draft unless the row is so already, and rests the draft on the
   * subject as it is now: for the rows of a register, where the same file again must change
   * nothing.
   *
   * @param known the row of a state; null where the register has none and it was only reported
   * @param fact makes the fact of the row and of what the row was, see {@link RowFact#was}
   */
  public final <R extends Record> void upsert(
      Draft draft,
      String id,
      R row,
      Function<S, @Nullable R> known,
      BiFunction<R, RowBefore, Fact> fact) {
    Optional<Versioned<S>> found = find(id);
    Optional<R> had = found.flatMap(state -> Optional.ofNullable(known.apply(state.state())));
    if (had.filter(row::equals).isEmpty()) {
      RowParts parts = new RowParts(json);
      RowBefore was =
          had.map(before -> RowBefore.of(parts.of(before), parts.of(row)))
              .orElse(RowBefore.NOTHING);
      draft
          .fact(subject(id), fact.apply(row, was))
          .expecting(subject(id), found.map(Versioned::version).orElseGet(() -> written(id)));
    }
  }

  /** How many entries a subject has that does not exist: some if it was taken back. */
  private long written(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select entries from subject_head where id = :id and kind = :kind")
                .bind("id", id)
                .bind("kind", kind)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  /**
   * The states a condition selects.
   *
   * @param tail what follows {@code from table}: where, order by, limit, with named parameters
   */
  protected final List<S> select(String tail, Map<String, ?> parameters) {
    return database
        .jdbi()
        .withHandle(handle -> {
          Query query = handle.createQuery("select body from " + table + " " + tail);
          query.bindMap(parameters);
          return query.mapTo(String.class).map(this::parse).list();
        });
  }

  /** The way to the tables for queries of another shape. */
  protected final Database database() {
    return database;
  }

  @Nullable S apply(@Nullable S state, Recorded recorded) {
    return fold.apply(state, recorded);
  }

  private @Nullable Versioned<S> read(Handle handle, String id) {
    return handle
        .createQuery("select body, version from " + table + " where id = :id")
        .bind("id", id)
        .map((row, context) -> new Versioned<>(parse(row.getString(1)), row.getLong(2)))
        .findOne()
        .orElse(null);
  }

  /** The states of some subjects, those that exist. */
  Map<String, S> read(Handle handle, Collection<String> ids) {
    Map<String, S> states = new HashMap<>();
    for (String id : ids) {
      Versioned<S> found = read(handle, id);
      if (found != null) {
        states.put(id, found.state());
      }
    }
    return states;
  }

  /** Takes the rows of some subjects away. */
  void remove(Handle handle, Set<String> ids) {
    PreparedBatch gone = handle.prepareBatch("delete from " + table + " where id = ?");
    ids.forEach(id -> gone.bind(0, id).add());
    gone.execute();
  }

  /** Writes folded states in one batch; an empty one takes the row away. */
  void write(Handle handle, Map<String, Optional<Versioned<S>>> states) {
    remove(handle, states.keySet());
    PreparedBatch rows = handle.prepareBatch(insert());
    states.forEach((id, state) -> state.ifPresent(kept -> addRow(rows, id, kept)));
    if (rows.size() > 0) {
      rows.execute();
    }
  }

  /** The name of the table. */
  final String table() {
    return table;
  }

  /** The states of some subjects as they are stored, those that exist. */
  Map<String, String> bodies(Handle handle, Collection<String> ids) {
    Map<String, String> bodies = new HashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += IN_LIST) {
      handle
          .createQuery("select id, body from " + table + " where id in (<ids>)")
          .bindList("ids", all.subList(from, Math.min(from + IN_LIST, all.size())))
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(one -> bodies.put(one.getKey(), one.getValue()));
    }
    return bodies;
  }

  /** Writes states as {@link #bodies} told them; an empty one takes the row away. */
  void writeBodies(Handle handle, Map<String, Optional<Versioned<String>>> bodies) {
    Map<String, Optional<Versioned<S>>> states = new LinkedHashMap<>();
    bodies.forEach((id, body) ->
        states.put(id, body.map(kept -> new Versioned<>(parse(kept.state()), kept.version()))));
    write(handle, states);
  }

  /** The row a state must have, as text, for comparing a table with the fold. */
  String rowOf(String id, Versioned<S> state) {
    List<String> parts = new ArrayList<>(List.of(id, Long.toString(state.version())));
    columns.forEach(column -> parts.add(String.valueOf(column.value().apply(state.state()))));
    parts.add(format(state.state()));
    return String.join(SEPARATOR, parts);
  }

  /** The rows the table has for some subjects, as text. */
  Map<String, String> rows(Handle handle, Collection<String> ids) {
    Map<String, String> rows = new HashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += IN_LIST) {
      handle
          .createQuery(
              "select " + String.join(", ", names()) + " from " + table + " where id in (<ids>)")
          .bindList("ids", all.subList(from, Math.min(from + IN_LIST, all.size())))
          .map((row, context) -> rowText(row))
          .forEach(row -> rows.put(row.substring(0, row.indexOf(SEPARATOR)), row));
    }
    return rows;
  }

  long rowCount(Handle handle) {
    return handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
  }

  private static String rowText(ResultSet row) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      parts.add(
          switch (value) {
            case OffsetDateTime time -> time.toInstant().toString();
            case Clob text -> row.getString(i);
            case null, default -> String.valueOf(value);
          });
    }
    return String.join(SEPARATOR, parts);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of("id", "version"));
    columns.forEach(column -> names.add(column.name()));
    names.add("body");
    return names;
  }

  private String insert() {
    List<String> names = names();
    return "insert into "
        + table
        + " ("
        + String.join(", ", names)
        + ") values ("
        + String.join(", ", Collections.nCopies(names.size(), "?"))
        + ")";
  }

  private void addRow(PreparedBatch rows, String id, Versioned<S> state) {
    int at = 0;
    rows.bind(at++, id).bind(at++, state.version());
    for (Column<S> column : columns) {
      Object value = column.value().apply(state.state());
      rows.bindByType(
          at++,
          value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value,
          value instanceof Instant
              ? OffsetDateTime.class
              : value == null ? String.class : value.getClass());
    }
    rows.bind(at, format(state.state())).add();
  }

  private String format(S state) {
    try {
      return json.mapper().writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A state that cannot be written: " + type, e);
    }
  }

  private S parse(String body) {
    try {
      return json.mapper().readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row of " + table + " that cannot be read", e);
    }
  }
}
