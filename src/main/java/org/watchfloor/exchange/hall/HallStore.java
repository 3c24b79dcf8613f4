package org.watchfloor.exchange.hall;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.SharedEntry;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.HallDatabase;
import org.watchfloor.store.StationCard;
import org.watchfloor.ui.Editing.Editor;
import org.watchfloor.ui.ObjectRef;

/** The tables of a hall. */
final class HallStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HallStore.class);
  private static final String CHANNEL = "watchfloor";

  /** Whoever has it writes. */
  private static final long TURN = 0x7761746368L;

  private final HallDatabase database;

  /** Some entries of the hall, and the position of the last. */
  record Page(List<String> contents, long last) {}

  /**
   * Enters the database.
   *
   * @throws RefusedException as {@link HallDatabase#open}
   */
  HallStore(HallAddress address) {
    this.database = HallDatabase.open(address);
  }

  /** What lies at the seats besides the record. */
  BelongingStore belongings() {
    return new BelongingStore(database);
  }

  /** Which seats ask for the station's keys. */
  KeyWishStore wishes() {
    return new KeyWishStore(database);
  }

  /** The station whose hall it is; empty before it was founded. */
  Optional<String> station() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("select station from hall_station").mapTo(String.class).findOne());
  }

  /** What the station is called. */
  String stationName() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("select name from hall_station").mapTo(String.class).one());
  }

  /** Makes it the hall of a station; nothing if it is already. */
  void found(String station, String name) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into hall_station (station, name) values (?, ?) on conflict do nothing",
                station,
                name));
  }

  /**
   * Keeps a seat for a new folder.
   *
   * @param step 1 or more, at random: a seat this hall never heard of may bear the next number
   * @return its incarnation, which no journal of the hall bears
   */
  int keepSeat(String seatKey, Actor actor, int step) {
    return database
        .jdbi()
        .inTransaction(handle -> {
          handle.createQuery("select pg_advisory_xact_lock(" + TURN + ")").mapToMap().list();
          int incarnation =
              step
                  + handle
                      .createQuery(
                          "select greatest(1, coalesce((select max(incarnation) from hall_seat), 0),"
                              + " coalesce((select max(incarnation) from hall_entry), 0))")
                      .mapTo(int.class)
                      .one();
          insertSeat(handle, incarnation, seatKey, actor);
          return incarnation;
        });
  }

  private static void insertSeat(Handle handle, int incarnation, String seatKey, Actor actor) {
    handle.execute(
        "insert into hall_seat (incarnation, seat_key, name, officer, machine) values (?, ?, ?, ?,"
            + " ?) on conflict (incarnation) do nothing",
        incarnation,
        seatKey,
        actor.seat(),
        actor.officer(),
        machine());
  }

  /**
   * Takes a seat.
   *
   * @return how far its journal has been given already
   * @throws RefusedException if another folder sits there with the same incarnation
   */
  long sit(int incarnation, String seatKey, Actor actor) {
    return database
        .jdbi()
        .inTransaction(handle -> {
          insertSeat(handle, incarnation, seatKey, actor);
          handle.execute(
              "update hall_seat set left_at = null where incarnation = ? and seat_key = ?",
              incarnation,
              seatKey);
          String sitting =
              handle
                  .createQuery("select seat_key from hall_seat where incarnation = :incarnation")
                  .bind("incarnation", incarnation)
                  .mapTo(String.class)
                  .one();
          if (!sitting.equals(seatKey)) {
            throw RefusedException.of("exchange.hall.refused.sameIncarnation", incarnation);
          }
          return handle
              .createQuery("select pushed from hall_seat where incarnation = :incarnation")
              .bind("incarnation", incarnation)
              .mapTo(long.class)
              .one();
        });
  }

  /** Says that a seat is there, also one that was taken for lost. */
  void beat(int incarnation, Actor actor, long pushed, long pulled) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "update hall_seat set seen_at = now(), left_at = null, name = ?, officer = ?, pushed = ?, pulled = ?"
                    + " where incarnation = ?",
                actor.seat(),
                actor.officer(),
                pushed,
                pulled,
                incarnation));
  }

  /** Gives a seat up: its entries stay, and its number is nobody else's. It asks for nothing. */
  void leave(int incarnation) {
    database
        .jdbi()
        .useTransaction(handle -> {
          handle.execute("update hall_seat set left_at = now() where incarnation = ?", incarnation);
          handle.execute("delete from hall_key_wish where incarnation = ?", incarnation);
        });
  }

  /** All seats, the one heard of last first. */
  List<Seat> seats() {
    return new SeatStore(database).seats();
  }

  /**
   * What a journal lacks, page by page.
   *
   * @param known the newest entry the journal has of each station and incarnation
   * @param after the position behind which to look
   * @param limit how many at most
   */
  Page lacking(SortedMap<EntryId, String> known, long after, int limit) {
    List<EntryId> newest = List.copyOf(known.keySet());
    return page(
        handle ->
            handle
                .createQuery(
                    "select e.position, e.content from hall_entry e left join"
                        + " unnest(:stations::varchar[], :incarnations::int[], :numbers::bigint[]) as"
                        + " h(station, incarnation, number) on h.station = e.station and h.incarnation ="
                        + " e.incarnation where not e.aside and e.position > :after and e.number >"
                        + " coalesce(h.number, 0) order by e.position limit :limit")
                .bind("stations", newest.stream().map(EntryId::station).toArray(String[]::new))
                .bind(
                    "incarnations",
                    newest.stream().map(EntryId::incarnation).toArray(Integer[]::new))
                .bind("numbers", newest.stream().map(EntryId::number).toArray(Long[]::new))
                .bind("after", after)
                .bind("limit", limit)
                .map(
                    (rows, context) -> new Row(rows.getLong("position"), rows.getString("content")))
                .list(),
        after);
  }

  /**
   * Says what is changed at a seat now; the others are woken if that is another answer than before.
   */
  void editing(int incarnation, Set<ObjectRef> now) {
    database
        .jdbi()
        .useTransaction(handle -> {
          int changes = 0;
          for (ObjectRef before : edited(handle, incarnation)) {
            if (!now.contains(before)) {
              changes +=
                  handle.execute(
                      "delete from hall_editing where incarnation = ? and kind = ? and id = ?",
                      incarnation,
                      before.kind(),
                      before.id());
            }
          }
          for (ObjectRef object : now) {
            changes +=
                handle.execute(
                    "insert into hall_editing (incarnation, kind, id) values (?, ?, ?) on conflict"
                        + " do nothing",
                    incarnation,
                    object.kind(),
                    object.id());
          }
          if (changes > 0) {
            handle.execute("select pg_notify('" + CHANNEL + "', ?)", String.valueOf(incarnation));
          }
        });
  }

  private static List<ObjectRef> edited(Handle handle, int incarnation) {
    return handle
        .createQuery("select kind, id from hall_editing where incarnation = :incarnation")
        .bind("incarnation", incarnation)
        .map((rows, context) -> new ObjectRef(rows.getString("kind"), rows.getString("id")))
        .list();
  }

  /**
   * What is changed at the other seats that are here: silent ones, and those that left, are not.
   */
  Map<ObjectRef, List<Editor>> editors(int incarnation) {
    Map<ObjectRef, List<Editor>> found = new HashMap<>();
    database
        .jdbi()
        .useHandle(handle ->
            handle
                .createQuery(
                    "select e.kind, e.id, e.since, s.officer, s.name from hall_editing e join"
                        + " hall_seat s on s.incarnation = e.incarnation where s.incarnation <>"
                        + " :incarnation and s.left_at is null and s.seen_at > now() - :silent *"
                        + " interval '1 second' order by e.since, s.incarnation")
                .bind("incarnation", incarnation)
                .bind("silent", Seat.GONE_SECONDS)
                .map((rows, context) ->
                    Map.entry(
                        new ObjectRef(rows.getString("kind"), rows.getString("id")),
                        new Editor(
                            rows.getString("officer"),
                            rows.getString("name"),
                            rows.getObject("since", OffsetDateTime.class).toInstant())))
                .forEach(one ->
                    found
                        .computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one.getValue())));
    return found;
  }

  /** The number of the newest entry of a journal; 0 if there is none. */
  long head(String station, int incarnation) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select coalesce(max(number), 0) from hall_entry where station = :station and"
                        + " incarnation = :incarnation and not aside")
                .bind("station", station)
                .bind("incarnation", incarnation)
                .mapTo(long.class)
                .one());
  }

  /** The text of an entry; empty if it is not there. */
  Optional<String> content(EntryId id) {
    return database.jdbi().withHandle(handle -> content(handle, id));
  }

  private static Optional<String> content(Handle handle, EntryId id) {
    return handle
        .createQuery(
            "select content from hall_entry where station = :station and incarnation = :incarnation"
                + " and number = :number and not aside")
        .bind("station", id.station())
        .bind("incarnation", id.incarnation())
        .bind("number", id.number())
        .mapTo(String.class)
        .findOne();
  }

  /** The newest position there is; 0 while there is none. */
  long newest() {
    return database.jdbi().withHandle(HallStore::newest);
  }

  private static long newest(Handle handle) {
    return handle
        .createQuery("select coalesce(max(position), 0) from hall_entry")
        .mapTo(long.class)
        .one();
  }

  /** What was written behind a position. */
  Page after(long position) {
    return page(handle -> rowsAfter(handle, position), position);
  }

  private record Row(long position, String content) {}

  @FunctionalInterface
  private interface Rows {
    List<Row> of(Handle handle);
  }

  private Page page(Rows question, long from) {
    return pageOf(database.jdbi().withHandle(question::of), from);
  }

  private static Page pageOf(List<Row> rows, long from) {
    return new Page(
        rows.stream().map(Row::content).toList(),
        rows.isEmpty() ? from : rows.getLast().position());
  }

  private static List<Row> rowsAfter(Handle handle, long position) {
    return handle
        .createQuery(
            "select position, content from hall_entry where position > :position and not aside"
                + " order by position")
        .bind("position", position)
        .map((rows, context) -> new Row(rows.getLong("position"), rows.getString("content")))
        .list();
  }

  /** Gets the turn: nobody else writes until it is ended. */
  Turn turn(StationCard card, long after) {
    return new Turn(card, after);
  }

  /** A turn at the hall. */
  final class Turn implements AutoCloseable {
    private final String station;
    private final int incarnation;
    private final Handle handle;
    private final Page others;
    private long last;

    private Turn(StationCard card, long after) {
      this.station = card.station();
      this.incarnation = card.incarnation();
      this.handle = database.jdbi().open();
      try {
        handle.begin();
        handle
            .createQuery(
                "select set_config('lock_timeout', '6s', true), pg_advisory_xact_lock("
                    + TURN
                    + ")")
            .mapToMap()
            .list();
        this.others = pageOf(rowsAfter(handle, after), after);
        this.last = others.last();
      } catch (RuntimeException e) {
        close();
        throw e;
      }
    }

    /** What others wrote before. */
    Page others() {
      return others;
    }

    /** The newest position there is. */
    long last() {
      return last;
    }

    /**
     * Takes entries of a journal.
     *
     * @param saved in the order written
     * @param upTo how far that journal is here with them
     * @throws RefusedException if the hall has other words under the name of one
     */
    void give(List<SharedEntry> saved, long upTo) {
      Set<String> broken = broken(saved);
      List<SharedEntry> next = new ArrayList<>();
      for (SharedEntry entry : saved) {
        if (!broken.contains(origin(entry.id()))) {
          next.add(entry);
        }
        // What comes behind one that sets aside may be the same, taken in again.
        if (!entry.aside().isEmpty()) {
          insert(next);
          next.clear();
        }
      }
      insert(next);
      last = newest(handle);
      handle.execute(
          "update hall_seat set pushed = ?, pulled = ?, seen_at = now() where incarnation = ?",
          upTo,
          last,
          incarnation);
      handle.execute("select pg_notify('" + CHANNEL + "', ?)", String.valueOf(incarnation));
    }

    private void insert(List<SharedEntry> entries) {
      if (entries.isEmpty()) {
        return;
      }
      int[] taken;
      try (PreparedBatch batch =
          handle.prepareBatch(
              "insert into hall_entry (station, incarnation, number, content) values (:station,"
                  + " :incarnation, :number, :content) on conflict (station, incarnation, number)"
                  + " where not aside do nothing")) {
        for (SharedEntry entry : entries) {
          batch
              .bind("station", entry.id().station())
              .bind("incarnation", entry.id().incarnation())
              .bind("number", entry.id().number())
              .bind("content", entry.content())
              .add();
        }
        taken = batch.execute();
      }
      for (int i = 0; i < taken.length; i++) {
        if (taken[i] == 0) {
          refuseOtherWords(entries.get(i));
        } else {
          // Only where it is new: whoever passes one on that is here does not set aside again.
          entries.get(i).aside().forEach(this::setAside);
        }
      }
    }

    /**
     * The journals of other stations of which the hall lacks what goes before: it was set aside
     * here meanwhile. Nobody could take in what follows it.
     */
    private Set<String> broken(List<SharedEntry> saved) {
      Set<String> looked = new HashSet<>();
      Set<String> broken = new HashSet<>();
      for (SharedEntry entry : saved) {
        EntryId id = entry.id();
        if (looked.add(origin(id))
            && !id.station().equals(station)
            && id.number() > 1
            && content(handle, id).isEmpty()
            && !hasBefore(id)) {
          LOG.warn("{} and what follows is not given: the hall lacks what goes before", id);
          broken.add(origin(id));
        }
      }
      return broken;
    }

    private boolean hasBefore(EntryId id) {
      return handle
          .createQuery(
              "select exists (select from hall_entry where station = :station and incarnation <="
                  + " :incarnation and number = :before and not aside)")
          .bind("station", id.station())
          .bind("incarnation", id.incarnation())
          .bind("before", id.number() - 1)
          .mapTo(boolean.class)
          .one();
    }

    private static String origin(EntryId id) {
      return id.station() + "." + id.incarnation();
    }

    /**
     * What the hall has already must be the same: a copied folder writes other words under the
     * names of its original, and neither may be dropped without a word.
     */
    private void refuseOtherWords(SharedEntry entry) {
      String there = content(handle, entry.id()).orElse("");
      if (!there.equals(entry.content())) {
        throw RefusedException.of(
            "exchange.hall.refused.sameIncarnation", entry.id().incarnation());
      }
    }

    private void setAside(EntryRun run) {
      handle.execute(
          "update hall_entry set aside = true where station = ? and incarnation = ? and number"
              + " between ? and ?",
          run.first().station(),
          run.first().incarnation(),
          run.first().number(),
          run.last().number());
    }

    /** What was given is there for all. */
    void commit() {
      handle.commit();
    }

    /** Ends it; what was not committed is not there. */
    @Override
    public void close() {
      try (handle) {
        if (handle.isInTransaction()) {
          handle.rollback();
        }
      }
    }
  }

  /**
   * Waits for word of other seats until told to stop.
   *
   * @throws RefusedException if the hall is lost
   */
  void listen(BooleanSupplier goOn, Runnable woken) {
    try {
      database.listen(CHANNEL, goOn, woken);
    } catch (SQLException e) {
      throw new RefusedException(Message.of("exchange.hall.why.lost", HallDatabase.reason(e)), e);
    }
  }

  /** The files the hall has. */
  List<String> files() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("select sha256 from hall_file").mapTo(String.class).list());
  }

  /** A file of the hall. */
  Optional<byte[]> file(String sha256) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select content from hall_file where sha256 = :name")
                .bind("name", sha256)
                .mapTo(byte[].class)
                .findOne());
  }

  /** Keeps a file; one that is there stays. */
  void keep(String sha256, byte[] content) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into hall_file (sha256, content) values (?, ?) on conflict do nothing",
                sha256,
                content));
  }

  @Override
  public void close() {
    database.close();
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "?";
    }
  }
}
