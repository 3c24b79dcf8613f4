package org.watchfloor.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The SQL of the journal's own tables. Every method works on the handle it is given. */
final class EntryStore {
  private static final int IN_LIST = 500;

  private final EntryFormat format;

  EntryStore(EntryFormat format) {
    this.format = format;
  }

  long number(Handle handle, String name) {
    return handle
        .createQuery("select reading from projection where name = :name")
        .bind("name", name)
        .mapTo(Long.class)
        .one();
  }

  /** Keeps a number that is 0 as long as nobody has kept it. */
  void keepNumber(Handle handle, String name, long number) {
    int kept = handle.execute("update projection set reading = ? where name = ?", number, name);
    if (kept == 0) {
      handle.execute("insert into projection (name, reading) values (?, ?)", name, number);
    }
  }

  long keptNumber(Handle handle, String name) {
    return handle
        .createQuery("select reading from projection where name = :name")
        .bind("name", name)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  Map<Origin, OriginHead> originHeads(Handle handle) {
    Map<Origin, OriginHead> heads = new HashMap<>();
    handle
        .createQuery("select station, incarnation, number, link from origin_head")
        .map((row, context) ->
            Map.entry(
                new Origin(row.getString(1), row.getInt(2)),
                new OriginHead(row.getLong(3), row.getString(4))))
        .forEach(head -> heads.put(head.getKey(), head.getValue()));
    return heads;
  }

  /** The link of one entry, if the tables have it. */
  Optional<String> link(Handle handle, EntryId id) {
    return handle
        .createQuery(
            "select link from entry where station = :station and incarnation = :incarnation and"
                + " number = :number")
        .bindMethods(id)
        .mapTo(String.class)
        .findOne();
  }

  /**
   * When an entry was written here, or, of another station's, when the next of this station's own
   * was written behind it; its own time where there is none.
   */
  Optional<Instant> knownSince(Handle handle, EntryId id, String own) {
    return handle
        .createQuery(
            "select position, recorded_at from entry where station = :station and incarnation ="
                + " :incarnation and number = :number")
        .bindMethods(id)
        .map((row, context) ->
            Map.entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
        .findOne()
        .map(found ->
            id.station().equals(own)
                ? found.getValue()
                : ownBehind(handle, found.getKey(), own).orElse(found.getValue()));
  }

  private static Optional<Instant> ownBehind(Handle handle, long position, String own) {
    return handle
        .createQuery(
            "select recorded_at from entry where position > :position and station = :own order by"
                + " position limit 1")
        .bind("position", position)
        .bind("own", own)
        .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .findOne();
  }

  /** The positions of the entries of one station from one to another, in the order written. */
  long[] run(Handle handle, EntryId first, EntryId last) {
    return handle
        .createQuery(
            "select position from entry where station = :station and incarnation = :incarnation and"
                + " number between :number and :last order by number")
        .bindMethods(first)
        .bind("last", last.number())
        .mapTo(Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** The stored text at each position from one to another, by position. */
  Map<Long, String> contentsByPosition(Handle handle, long from, long to) {
    Map<Long, String> found = new HashMap<>();
    handle
        .createQuery("select position, content from entry where position between :from and :to")
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  /** The entries of one station and incarnation behind a number, in the order written. */
  void forEachAfter(Handle handle, Origin origin, long number, Consumer<Entry> reader) {
    handle
        .createQuery(
            "select content from entry where station = :station and incarnation = :incarnation and"
                + " number > :number order by number")
        .bind("station", origin.station())
        .bind("incarnation", origin.incarnation())
        .bind("number", number)
        .setFetchSize(10_000)
        .mapTo(String.class)
        .map(format::read)
        .forEach(reader);
  }

  /** The entries of a run, in the order written. */
  List<Entry> entries(Handle handle, EntryRun run) {
    return inRun(
            handle.createQuery(
                "select content from entry where station = :station and incarnation = :incarnation"
                    + " and number between :number and :last order by number"),
            run)
        .mapTo(String.class)
        .map(format::read)
        .list();
  }

  /** Takes the rows of a run away; the entry before it is its origin's newest again. */
  void forget(Handle handle, EntryRun run) {
    String of =
        " where station = :station and incarnation = :incarnation and number between :number and"
            + " :last";
    List<Long> positions =
        inRun(handle.createQuery("select position from entry" + of), run).mapTo(Long.class).list();
    // Not by a query inside: the database would ask it again for every row it looks at.
    forEachChunk(
        positions,
        some ->
            handle
                .createUpdate("delete from entry_scope where position in (<positions>)")
                .bindList("positions", some)
                .execute());
    inRun(handle.createUpdate("delete from entry" + of), run).execute();
    EntryId first = run.first();
    Origin origin = Origin.of(first);
    long before = first.number() - 1;
    link(handle, new EntryId(origin.station(), origin.incarnation(), before))
        .ifPresentOrElse(
            link -> writeOriginHead(handle, origin, new OriginHead(before, link)),
            () -> deleteOriginHead(handle, origin));
  }

  private static <S extends SqlStatement<S>> S inRun(S statement, EntryRun run) {
    return statement.bindMethods(run.first()).bind("last", run.last().number());
  }

  /** Where something stands that this station set aside, and what, in the order of the file. */
  Map<Long, Entry> withFact(Handle handle, String station, String fact) {
    Map<Long, Entry> found = new LinkedHashMap<>();
    handle
        .createQuery(
            "select position, content from entry where fact = :fact and station = :station order by"
                + " position")
        .bind("fact", fact)
        .bind("station", station)
        .map((row, context) -> Map.entry(row.getLong(1), format.read(row.getString(2))))
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  /** Adds rows at the positions that follow the last, and moves the heads. */
  void insert(Handle handle, long firstPosition, List<Entry> entries) {
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into entry (position, station, incarnation, number, time, recorded_at,"
                + " happened_at, officer, seat, subject_kind, subject_id, fact, link, content)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch scopes =
        handle.prepareBatch(
            "insert into entry_scope (kind, id, happened_at, position) values (?, ?, ?, ?)");
    HybridTime latest = HybridTime.ZERO;
    Map<Origin, OriginHead> heads = new LinkedHashMap<>();
    long position = firstPosition;
    for (Entry entry : entries) {
      addRow(rows, position, entry);
      addScopes(scopes, position, entry);
      latest = latest.orLater(entry.time());
      heads.put(Origin.of(entry.id()), new OriginHead(entry.id().number(), entry.link()));
      position++;
    }
    rows.execute();
    scopes.execute();
    heads.forEach((origin, head) -> writeOriginHead(handle, origin, head));
    handle.execute("update projection set reading = ? where name = 'position'", position - 1);
    handle.execute(
        "update projection set reading = ? where name = 'time' and reading < ?",
        latest.value(),
        latest.value());
  }

  /** All entries about some subjects of a kind, in the order of folding. */
  Map<String, List<Entry>> history(Handle handle, String kind, Collection<String> ids) {
    Map<String, List<Entry>> found = new LinkedHashMap<>();
    forEachChunk(
        ids,
        chunk ->
            handle
                .createQuery(
                    "select content from entry where subject_kind = :kind and subject_id in"
                        + " (<ids>) order by subject_id, time, station, incarnation, number")
                .bind("kind", kind)
                .bindList("ids", chunk)
                .mapTo(String.class)
                .map(format::read)
                .forEach(entry ->
                    found
                        .computeIfAbsent(entry.subject().id(), id -> new ArrayList<>())
                        .add(entry)));
    return found;
  }

  Map<String, SubjectHead> subjectHeads(Handle handle, String kind, Collection<String> ids) {
    Map<String, SubjectHead> heads = new HashMap<>();
    forEachChunk(
        ids,
        chunk ->
            handle
                .createQuery(
                    "select id, entries, last_time, last_station, last_incarnation, last_number"
                        + " from subject_head where kind = :kind and id in (<ids>)")
                .bind("kind", kind)
                .bindList("ids", chunk)
                .map((row, context) ->
                    Map.entry(
                        row.getString(1),
                        new SubjectHead(
                            row.getLong(2),
                            new HybridTime(row.getLong(3)),
                            new EntryId(row.getString(4), row.getInt(5), row.getLong(6)))))
                .forEach(head -> heads.put(head.getKey(), head.getValue())));
    return heads;
  }

  /** Takes the heads of some subjects away, as of subjects nothing is written about. */
  void forgetSubjectHeads(Handle handle, String kind, Collection<String> ids) {
    PreparedBatch gone = handle.prepareBatch("delete from subject_head where kind = ? and id = ?");
    ids.forEach(id -> gone.bind(0, kind).bind(1, id).add());
    gone.execute();
  }

  void writeSubjectHeads(Handle handle, String kind, Map<String, SubjectHead> heads) {
    PreparedBatch gone = handle.prepareBatch("delete from subject_head where kind = ? and id = ?");
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into subject_head (kind, id, entries, last_time, last_station,"
                + " last_incarnation, last_number) values (?, ?, ?, ?, ?, ?, ?)");
    heads.forEach((id, head) -> {
      gone.bind(0, kind).bind(1, id).add();
      rows.bind(0, kind)
          .bind(1, id)
          .bind(2, head.entries())
          .bind(3, head.time().value())
          .bind(4, head.last().station())
          .bind(5, head.last().incarnation())
          .bind(6, head.last().number())
          .add();
    });
    gone.execute();
    rows.execute();
  }

  /** The subjects in the tables after a given one, by id and kind, at most so many. */
  List<Subject> subjectsAfter(Handle handle, @Nullable Subject last, int limit) {
    return handle
        .createQuery(
            "select kind, id from subject_head where id >= :id and (id > :id or kind > :kind) order"
                + " by id, kind limit :limit")
        .bind("kind", last == null ? "" : last.kind())
        .bind("id", last == null ? "" : last.id())
        .bind("limit", limit)
        .map((row, context) -> new Subject(row.getString(1), row.getString(2)))
        .list();
  }

  /**
   * The positions a query selects, newest happening last.
   *
   * @param registerFacts the names of facts that only keep a register
   */
  long[] positions(Handle handle, EntryQuery query, Set<String> registerFacts) {
    Subject scope = query.scope();
    StringBuilder sql =
        new StringBuilder(
            scope == null
                ? "select e.position from entry e where true"
                : "select e.position from entry_scope s join entry e on e.position = s.position"
                    + " where s.kind = :kind and s.id = :id");
    if (!query.facts().isEmpty()) {
      sql.append(" and e.fact in (<facts>)");
    }
    boolean without = !query.registers() && !registerFacts.isEmpty();
    if (without) {
      sql.append(" and e.fact not in (<registerFacts>)");
    }
    if (query.since() != null) {
      sql.append(" and e.happened_at >= :since");
    }
    if (query.until() != null) {
      sql.append(" and e.happened_at < :until");
    }
    if (!query.words().isBlank()) {
      sql.append(" and lower(e.content) like :words");
    }
    String by = scope == null ? "e" : "s";
    sql.append(" order by " + by + ".happened_at, " + by + ".position");
    var statement = handle.createQuery(sql.toString());
    if (scope != null) {
      statement.bind("kind", scope.kind()).bind("id", scope.id());
    }
    if (!query.facts().isEmpty()) {
      statement.bindList("facts", query.facts());
    }
    if (without) {
      statement.bindList("registerFacts", registerFacts);
    }
    bindMoment(statement, "since", query.since());
    bindMoment(statement, "until", query.until());
    if (!query.words().isBlank()) {
      statement.bind("words", "%" + query.words().toLowerCase(Locale.ROOT) + "%");
    }
    return statement.setFetchSize(10_000).mapTo(Long.class).stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** The entries at some positions, by position. */
  Map<Long, Entry> at(Handle handle, List<Long> positions) {
    Map<Long, Entry> found = new HashMap<>();
    forEachChunk(
        positions,
        chunk ->
            handle
                .createQuery("select position, content from entry where position in (<positions>)")
                .bindList("positions", chunk)
                .map((row, context) -> Map.entry(row.getLong(1), format.read(row.getString(2))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
    return found;
  }

  private static void bindMoment(Query statement, String name, @Nullable Instant moment) {
    if (moment != null) {
      statement.bindByType(name, moment.atOffset(ZoneOffset.UTC), OffsetDateTime.class);
    }
  }

  private static void addRow(PreparedBatch rows, long position, Entry entry) {
    rows.bind(0, position)
        .bind(1, entry.id().station())
        .bind(2, entry.id().incarnation())
        .bind(3, entry.id().number())
        .bind(4, entry.time().value())
        .bindByType(5, entry.recordedAt().atOffset(ZoneOffset.UTC), OffsetDateTime.class)
        .bindByType(6, entry.happenedAt().atOffset(ZoneOffset.UTC), OffsetDateTime.class)
        .bind(7, entry.actor().officer())
        .bind(8, entry.actor().seat())
        .bind(9, entry.subject().kind())
        .bind(10, entry.subject().id())
        .bind(11, entry.fact())
        .bind(12, entry.link())
        .bind(13, entry.content())
        .add();
  }

  /** How many entries are about some subjects of a kind or concern them, by id. */
  Map<String, Long> counted(Handle handle, String kind, Collection<String> ids) {
    Map<String, Long> found = new HashMap<>();
    forEachChunk(
        ids,
        chunk ->
            handle
                .createQuery(
                    "select id, count(*) from entry_scope where kind = :kind and id in (<ids>)"
                        + " group by id")
                .bind("kind", kind)
                .bindList("ids", chunk)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one -> found.put(one.getKey(), one.getValue())));
    return found;
  }

  /** Where the entries stand that are about some subjects of a kind or concern them, by id. */
  Map<String, List<Long>> mentions(Handle handle, String kind, Collection<String> ids) {
    Map<String, List<Long>> found = new HashMap<>();
    forEachChunk(
        ids,
        chunk ->
            handle
                .createQuery(
                    "select id, position from entry_scope where kind = :kind and id in (<ids>)"
                        + " order by happened_at, position")
                .bind("kind", kind)
                .bindList("ids", chunk)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one ->
                    found
                        .computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue())));
    return found;
  }

  private static void addScopes(PreparedBatch scopes, long position, Entry entry) {
    Set<Subject> all = new LinkedHashSet<>(entry.about());
    all.add(entry.subject());
    for (Subject other : all) {
      scopes
          .bind(0, other.kind())
          .bind(1, other.id())
          .bindByType(2, entry.happenedAt().atOffset(ZoneOffset.UTC), OffsetDateTime.class)
          .bind(3, position)
          .add();
    }
  }

  private static void writeOriginHead(Handle handle, Origin origin, OriginHead head) {
    deleteOriginHead(handle, origin);
    handle.execute(
        "insert into origin_head (station, incarnation, number, link) values (?, ?, ?, ?)",
        origin.station(),
        origin.incarnation(),
        head.number(),
        head.link());
  }

  private static void deleteOriginHead(Handle handle, Origin origin) {
    handle.execute(
        "delete from origin_head where station = ? and incarnation = ?",
        origin.station(),
        origin.incarnation());
  }

  private static <T> void forEachChunk(Collection<T> all, Consumer<List<T>> work) {
    List<T> list = List.copyOf(all);
    for (int from = 0; from < list.size(); from += IN_LIST) {
      work.accept(list.subList(from, Math.min(from + IN_LIST, list.size())));
    }
  }
}
