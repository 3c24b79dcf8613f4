package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a replay. Every entry there ever was has its row, what was set aside too; those beyond
 * the moment that is shown are hidden by views in the place of the tables everybody asks. Of every
 * subject it keeps what it was at the beginning of each span of the record in which something is
 * written about it, and what it is at the end. Every method works on the handle it is given.
 */
final class PastStore {
  /** The span behind the last: what subjects are at the end. */
  private static final long END = Long.MAX_VALUE;

  private static final String ENTRY =
      "position, station, incarnation, number, time, recorded_at, happened_at, officer, seat,"
          + " subject_kind, subject_id, fact, link, content";
  private static final String SCOPE = "kind, id, happened_at, position";

  private final EntryFormat format;

  /**
   * What a subject was.
   *
   * @param head how far it was folded; null if nothing was written about it
   * @param body its state as stored; null if it was not there
   * @param apart what was written apart of its rows, as stored; null if nothing was
   */
  record Image(
      Subject subject, @Nullable SubjectHead head, @Nullable String body, @Nullable String apart) {}

  PastStore(EntryFormat format) {
    this.format = format;
  }

  /** Makes room for what a replay keeps. */
  void begin(Handle handle) {
    handle.execute("create table entry_gone as select * from entry where false");
    handle.execute("alter table entry_gone add column gone bigint not null");
    handle.execute("create index entry_gone_position on entry_gone (position)");
    handle.execute("create table scope_gone as select * from entry_scope where false");
    handle.execute("alter table scope_gone add column gone bigint not null");
    // The id comes first, as everywhere: kinds are few.
    handle.execute(
        "create table past_image (id varchar(96) not null, kind varchar(32) not null, span bigint"
            + " not null, entries bigint, last_time bigint, last_station varchar(32),"
            + " last_incarnation int, last_number bigint, body text, apart text, primary key (id,"
            + " kind, span))");
    handle.execute("create index past_image_span on past_image (span)");
  }

  /**
   * Keeps the rows of a run that is about to be taken away.
   *
   * @param position where the entry stands that does so
   */
  void keepGone(Handle handle, EntryRun run, long position) {
    String of = " from entry where station = ? and incarnation = ? and number between ? and ?";
    Object[] bounds = {
      run.first().station(), run.first().incarnation(), run.first().number(), run.last().number()
    };
    handle.execute("insert into entry_gone select " + ENTRY + ", " + position + of, bounds);
    handle.execute(
        "insert into scope_gone select "
            + SCOPE
            + ", "
            + position
            + " from entry_scope where position in (select position"
            + of
            + ")",
        bounds);
  }

  /** Keeps what some subjects are at the beginning of a span. */
  void keep(Handle handle, long span, Collection<Image> images) {
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into past_image (span, kind, id, entries, last_time, last_station,"
                + " last_incarnation, last_number, body, apart) values (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?)");
    for (Image image : images) {
      SubjectHead head = image.head();
      rows.bind(0, span)
          .bind(1, image.subject().kind())
          .bind(2, image.subject().id())
          .bind(3, head == null ? null : head.entries())
          .bind(4, head == null ? null : head.time().value())
          .bind(5, head == null ? null : head.last().station())
          .bind(6, head == null ? null : head.last().incarnation())
          .bind(7, head == null ? null : head.last().number())
          .bind(8, image.body())
          .bind(9, image.apart())
          .add();
    }
    if (rows.size() > 0) {
      rows.execute();
    }
  }

  /** Keeps what every subject is at the end, and puts views in the place of the tables. */
  void seal(Handle handle, Collection<SubjectStore<?>> stores) {
    List<String> kinds = new ArrayList<>();
    for (SubjectStore<?> store : stores) {
      kinds.add(store.kind());
      keepEnd(handle, "t.body", " left join " + store.table() + " t on t.id = h.id", store.kind());
    }
    handle.createQuery("select distinct kind from subject_head").mapTo(String.class).list().stream()
        .filter(kind -> !kinds.contains(kind))
        .forEach(kind -> keepEnd(handle, "null", "", kind));
    hide(handle, "entry", ENTRY, "entry_gone");
    hide(handle, "entry_scope", SCOPE, "scope_gone");
    handle.execute("alter table origin_head rename to origin_head_all");
    // Joined to the greatest numbers, which are few; a question for each entry would be asked anew.
    handle.execute(
        "create view origin_head as select e.station, e.incarnation, e.number, e.link from (select"
            + " station, incarnation, max(number) as number from entry group by station,"
            + " incarnation) m join entry e on e.station = m.station and e.incarnation ="
            + " m.incarnation and e.number = m.number");
  }

  private static void keepEnd(Handle handle, String body, String join, String kind) {
    handle.execute(
        "insert into past_image (span, kind, id, entries, last_time, last_station,"
            + " last_incarnation, last_number, body, apart) select ?, h.kind, h.id, h.entries,"
            + " h.last_time, h.last_station, h.last_incarnation, h.last_number, "
            + body
            + ", a.body from subject_head h"
            + join
            + " left join row_apart a on a.kind = h.kind and a.id = h.id where h.kind = ?",
        END,
        kind);
  }

  private static void hide(Handle handle, String table, String columns, String gone) {
    handle.execute("alter table " + table + " rename to " + table + "_all");
    boolean any = handle.createQuery("select count(*) from " + gone).mapTo(Long.class).one() > 0;
    String seen = "create view " + table + " as " + shown(columns, table + "_all", "");
    handle.execute(
        any ? seen + " union all " + shown(columns, gone, " and t.gone > p.reading") : seen);
  }

  /** Joined, not asked beside: the database would ask a question in a condition for every row. */
  private static String shown(String columns, String table, String and) {
    return "select "
        + columns
        + " from "
        + table
        + " t join projection p on p.name = 'position' where t.position <= p.reading"
        + and;
  }

  /** Shows the entries up to a position, and none behind it. */
  void show(Handle handle, long position, HybridTime time) {
    handle.execute("update projection set reading = ? where name = 'position'", position);
    handle.execute("update projection set reading = ? where name = 'time'", time.value());
  }

  /** The entries from one position to another, those that were set aside later too. */
  List<Entry> entries(Handle handle, long from, long to) {
    return handle
        .createQuery(
            "select position, content from entry_all where position between :from and :to union all"
                + " select position, content from entry_gone where position between :from and :to"
                + " order by 1")
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> format.read(row.getString(2)))
        .list();
  }

  /** The entries of a run that went when the entry at a position said so. */
  List<Entry> gone(Handle handle, EntryRun run, long position) {
    return handle
        .createQuery(
            "select content from entry_gone where gone = :position and station = :station and"
                + " incarnation = :incarnation and number between :number and :last order by"
                + " number")
        .bind("position", position)
        .bindMethods(run.first())
        .bind("last", run.last().number())
        .mapTo(String.class)
        .map(format::read)
        .list();
  }

  /** Where entries stand that are about a subject or concern it, in the order of the record. */
  long[] about(Handle handle, Subject subject) {
    return handle
        .createQuery(
            "select position from entry_scope_all where kind = :kind and id = :id union select"
                + " position from scope_gone where kind = :kind and id = :id order by 1")
        .bind("kind", subject.kind())
        .bind("id", subject.id())
        .mapTo(Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /**
   * What the subjects something is written about in some spans were at the beginning of a span, by
   * kind.
   *
   * @param span at the beginning of which
   * @param first of the spans
   * @param last of the spans
   */
  Map<String, List<Image>> images(Handle handle, long span, long first, long last) {
    Map<String, List<Image>> byKind = new LinkedHashMap<>();
    handle
        .createQuery(
            "select m.kind, m.id, i.entries, i.last_time, i.last_station, i.last_incarnation,"
                + " i.last_number, i.body, i.apart from (select distinct id, kind from past_image"
                + " where span between :first and :last) m left join past_image i on i.id = m.id"
                + " and i.kind = m.kind and i.span = (select min(x.span) from past_image x where"
                + " x.id = m.id and x.kind = m.kind and x.span >= :span)")
        .bind("first", first)
        .bind("last", last)
        .bind("span", span)
        .map((row, context) -> {
          Subject subject = new Subject(row.getString(1), row.getString(2));
          long entries = row.getLong(3);
          SubjectHead head =
              row.wasNull()
                  ? null
                  : new SubjectHead(
                      entries,
                      new HybridTime(row.getLong(4)),
                      new EntryId(row.getString(5), row.getInt(6), row.getLong(7)));
          return new Image(subject, head, row.getString(8), row.getString(9));
        })
        .forEach(image ->
            byKind.computeIfAbsent(image.subject().kind(), kind -> new ArrayList<>()).add(image));
    return byKind;
  }
}
