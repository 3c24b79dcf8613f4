package org.watchfloor.journal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.store.StationCard;

/**
 * The journal of a station: the only place where anything is written down, and the only way
 * anything changes. One writer at a time; commands that wait together share one write to disk. Any
 * thread but the JavaFX thread, because appending waits for the disk.
 */
@Singleton
public final class Journal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final int GROUP = 5000;

  /**
   * So much may the clocks of two desks, or a wristwatch and a desk, be apart; what happened later
   * than that was typed wrong, in the hour or in the day.
   */
  static final Duration CLOCKS_APART = Duration.ofMinutes(5);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  /** Below this the disk is treated as full, while there is still room to close tidily. */
  static final long LEAST_FREE_BYTES = 32L << 20;

  private final DataFolder folder;
  private final Database database;
  private final WatchClock clock;
  private final FactRegistry facts;
  private final EntryFormat format;
  private final EntryStore entryStore;
  private final Projection projection;
  private final ReentrantLock lock = new ReentrantLock();
  private final ConcurrentLinkedQueue<Pending> waiting = new ConcurrentLinkedQueue<>();
  private final CopyOnWriteArrayList<Consumer<List<Recorded>>> listeners =
      new CopyOnWriteArrayList<>();

  private JournalFile file;
  private Map<Origin, OriginHead> heads;
  private HybridTime time;
  private volatile @Nullable Message trouble;

  /** One draft on its way; written only under the lock. */
  private static final class Pending {
    private final Draft draft;
    private @Nullable Receipt receipt;
    private @Nullable RuntimeException failure;

    Pending(Draft draft) {
      this.draft = draft;
    }

    boolean done() {
      return receipt != null || failure != null;
    }
  }

  /**
   * Opens the journal and brings the tables up to it.
   *
   * @throws RefusedException if the file is damaged or cannot be opened for writing
   */
  @Inject
  public Journal(
      DataFolder folder,
      Database database,
      WatchClock clock,
      FactRegistry facts,
      RecordJson json,
      Set<SubjectStore<?>> stores) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
    this.facts = facts;
    this.format = new EntryFormat(json);
    this.entryStore = new EntryStore(format);
    this.projection = new Projection(database, facts, entryStore, stores);
    try {
      this.file = JournalFile.open(folder.journal());
      recoverFromTables();
      catchUp(position -> {});
    } catch (IOException e) {
      throw cannotWrite(e);
    }
    this.heads = projection.heads();
    this.time = projection.time();
  }

  /** The station this journal belongs to. */
  public String station() {
    return folder.card().station();
  }

  /** What numbers given out by this station begin with; see {@link StationCard#numbering}. */
  public String numbering() {
    return folder.card().numbering();
  }

  /**
   * Appends a draft: all its facts or none.
   *
   * @return the names of the entries, which are on disk when this returns
   * @throws StaleException if another seat changed something the draft rests on
   * @throws RefusedException if it is said to have happened in the future, the disk is full or the
   *     journal cannot be written; nothing was saved
   */
  public Receipt append(Draft draft) {
    if (draft.parts().isEmpty()) {
      throw new IllegalArgumentException("A draft without a fact");
    }
    refuseFuture(draft.happenedAt());
    Pending mine = new Pending(draft);
    waiting.add(mine);
    lock.lock();
    try {
      if (!mine.done()) {
        commitWaiting();
      }
    } finally {
      lock.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
    if (mine.receipt == null) {
      throw new IllegalStateException("A draft was neither saved nor refused");
    }
    return mine.receipt;
  }

  /**
   * Takes in entries of other stations, in the order in which each station wrote them. Those
   * already known are passed over.
   *
   * @param contents the exact texts
   * @return how many were new
   * @throws RefusedException if a text is not an entry, is altered, leaves a gap, or contradicts a
   *     known entry of the same name; nothing was taken in
   */
  public int receive(List<String> contents) {
    lock.lock();
    try {
      refuseIfInTrouble();
      Map<Origin, OriginHead> moved = new HashMap<>(heads);
      List<Entry> fresh = new ArrayList<>();
      for (String content : contents) {
        accept(content, moved).ifPresent(fresh::add);
      }
      if (!fresh.isEmpty()) {
        write(fresh);
      }
      return fresh.size();
    } finally {
      lock.unlock();
    }
  }

  /** How many entries a subject has; the version to expect when deciding on it. */
  public long version(Subject subject) {
    return projection.version(subject);
  }

  /**
   * How many entries have a subject or concern it; to expect when deciding on all of its timeline.
   */
  public long mentions(Subject subject) {
    return projection.mentions(subject);
  }

  /**
   * Is told of every append after it is durable and folded, in order, on the appending thread: must
   * be quick and must not append.
   *
   * @return ends the subscription
   */
  public Subscription subscribe(Consumer<List<Recorded>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Runs something after every append that has a fact of a family; as for {@link #subscribe}, it
   * must be quick.
   */
  public Subscription follow(Class<? extends Fact> family, Runnable changed) {
    return subscribe(fresh -> {
      if (fresh.stream().anyMatch(recorded -> family.isInstance(recorded.fact()))) {
        changed.run();
      }
    });
  }

  /** The position of the newest entry at this station: how many it holds, its own and others'. */
  public long size() {
    return projection.position();
  }

  /** The positions of the entries a query selects, by when they happened, oldest first. */
  public long[] positions(EntryQuery query) {
    return database
        .jdbi()
        .withHandle(handle -> entryStore.positions(handle, query, facts.registerFacts()));
  }

  /** The entries at some positions, in that order; facts unknown to this program are left out. */
  public List<Recorded> at(long... positions) {
    List<Long> wanted = Arrays.stream(positions).boxed().toList();
    Map<Long, Entry> found = database.jdbi().withHandle(handle -> entryStore.at(handle, wanted));
    List<Recorded> list = new ArrayList<>(positions.length);
    for (Long position : wanted) {
      Entry entry = found.get(position);
      if (entry != null) {
        facts.read(entry).ifPresent(fact -> list.add(new Recorded(entry, fact)));
      }
    }
    return list;
  }

  /**
   * Reads the entries themselves from the file, oldest first.
   *
   * @param from the first position wanted, 1 or more
   */
  public void read(long from, Consumer<Entry> reader) {
    readFile(from, Long.MAX_VALUE, (position, content) -> reader.accept(format.read(content)));
  }

  /** Why nothing can be saved at present, if so. */
  public Optional<Message> trouble() {
    return Optional.ofNullable(trouble);
  }

  /**
   * Checks everything: every frame, number and link of the file, every row of the entry table
   * against the file, every other table against the fold.
   *
   * @param progress is told how many entries are done
   */
  public Verification verify(LongConsumer progress) {
    lock.lock();
    try {
      return new Verifier(folder.journal(), file.last(), format, projection).run(progress);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Throws the tables away and folds every entry again. The file is checked first; a damaged one
   * leaves the tables as they are.
   *
   * @param progress is told how many entries are done
   * @return how many entries there are
   */
  public long rebuild(LongConsumer progress) {
    lock.lock();
    try {
      readFile(1, Long.MAX_VALUE, (position, content) -> format.read(content));
      trouble = Message.of("journal.refused.tablesBehind");
      database.startEmpty();
      catchUp(progress);
      heads = projection.heads();
      time = projection.time();
      trouble = null;
      return file.last();
    } finally {
      lock.unlock();
    }
  }

  /** Runs something while nothing is appended, with the number of entries: for a backup. */
  public <T> T whileStill(LongFunction<T> work) {
    lock.lock();
    try {
      return work.apply(file.last());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      file.close();
      trouble = Message.of("journal.refused.closed");
    } catch (IOException e) {
      throw cannotWrite(e);
    } finally {
      lock.unlock();
    }
  }

  private void commitWaiting() {
    List<Pending> group = new ArrayList<>();
    for (Pending next; (next = waiting.poll()) != null; ) {
      group.add(next);
    }
    List<Entry> fresh = new ArrayList<>();
    Map<Pending, Receipt> receipts = new LinkedHashMap<>();
    try {
      refuseIfInTrouble();
      Map<Subject, Long> versions = new HashMap<>();
      Map<Subject, Long> mentions = new HashMap<>();
      for (Pending pending : group) {
        if (staleSubject(pending, versions, mentions)) {
          continue;
        }
        List<Entry> entries = number(pending.draft, fresh);
        entries.forEach(entry -> versions.merge(entry.subject(), 1L, Long::sum));
        entries.stream()
            .flatMap(entry ->
                Stream.concat(Stream.of(entry.subject()), entry.about().stream()).distinct())
            .forEach(subject -> mentions.merge(subject, 1L, Long::sum));
        fresh.addAll(entries);
        receipts.put(pending, new Receipt(entries.stream().map(Entry::id).toList()));
      }
      if (!fresh.isEmpty()) {
        write(fresh);
      }
      receipts.forEach((pending, receipt) -> pending.receipt = receipt);
    } catch (RuntimeException | Error e) {
      // Nobody of the group may take a receipt for what was not written, whatever went wrong.
      RuntimeException why =
          e instanceof RuntimeException known ? known : new IllegalStateException(e);
      for (Pending pending : group) {
        pending.failure = pending.failure == null ? why : pending.failure;
      }
    }
  }

  /**
   * Whether a draft rests on something that has changed; versions and mentions hold what this group
   * itself adds.
   */
  private boolean staleSubject(
      Pending pending, Map<Subject, Long> versions, Map<Subject, Long> mentions) {
    return changed(pending, pending.draft.expected(), projection::version, versions)
        || changed(pending, pending.draft.expectedMentions(), projection::mentions, mentions);
  }

  private static boolean changed(
      Pending pending,
      Map<Subject, Long> expected,
      ToLongFunction<Subject> known,
      Map<Subject, Long> added) {
    for (Map.Entry<Subject, Long> one : expected.entrySet()) {
      Subject subject = one.getKey();
      long now = known.applyAsLong(subject) + added.getOrDefault(subject, 0L);
      if (now != one.getValue()) {
        pending.failure = new StaleException(subject);
        return true;
      }
    }
    return false;
  }

  private List<Entry> number(Draft draft, List<Entry> before) {
    Origin origin = new Origin(station(), folder.card().incarnation());
    OriginHead head = before.isEmpty() ? ownHead(origin) : headOf(before.getLast());
    HybridTime latest = before.isEmpty() ? time : before.getLast().time();
    var now = clock.instant();
    List<Entry> entries = new ArrayList<>();
    for (Draft.Part part : draft.parts()) {
      latest = latest.next(now);
      Entry entry =
          format.write(
              new EntryId(origin.station(), origin.incarnation(), head.number() + 1),
              latest,
              now,
              draft.happenedAt() == null ? now : draft.happenedAt(),
              draft.actor(),
              part.subject(),
              part.about(),
              part.fact(),
              head.link());
      head = headOf(entry);
      entries.add(entry);
    }
    return entries;
  }

  /** A new incarnation goes on where the restored backup ended. */
  private OriginHead ownHead(Origin origin) {
    return heads.entrySet().stream()
        .filter(head -> head.getKey().station().equals(origin.station()))
        .filter(head -> head.getKey().incarnation() <= origin.incarnation())
        .max(Comparator.comparingInt(head -> head.getKey().incarnation()))
        .map(Map.Entry::getValue)
        .orElse(new OriginHead(0, Entry.GENESIS));
  }

  private static OriginHead headOf(Entry entry) {
    return new OriginHead(entry.id().number(), entry.link());
  }

  private Optional<Entry> accept(String content, Map<Origin, OriginHead> moved) {
    Entry entry;
    try {
      entry = format.read(content);
      facts.read(entry);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new RefusedException(Message.of("journal.refused.notAnEntry"), e);
    }
    Origin origin = Origin.of(entry.id());
    OriginHead head = moved.get(origin);
    if (head != null && entry.id().number() <= head.number()) {
      if (!projection.link(entry.id()).equals(Optional.of(entry.link()))) {
        throw RefusedException.of("journal.refused.fork", entry.id());
      }
      return Optional.empty();
    }
    if (!followsKnown(entry, head, moved.keySet())) {
      throw RefusedException.of("journal.refused.gap", entry.id());
    }
    moved.put(origin, headOf(entry));
    return Optional.of(entry);
  }

  private boolean followsKnown(Entry entry, @Nullable OriginHead head, Set<Origin> known) {
    if (head != null) {
      return entry.id().number() == head.number() + 1 && entry.prev().equals(head.link());
    }
    if (entry.id().number() == 1) {
      return entry.prev().equals(Entry.GENESIS);
    }
    EntryId id = entry.id();
    return known.stream()
        .filter(origin -> origin.isBefore(id))
        .flatMap(origin ->
            projection
                .link(new EntryId(origin.station(), origin.incarnation(), id.number() - 1))
                .stream())
        .anyMatch(entry.prev()::equals);
  }

  /**
   * To disk first, then to the tables: from the first on the entries are saved, whatever happens
   * next.
   */
  private void write(List<Entry> fresh) {
    long first = file.last() + 1;
    try {
      file.append(fresh.stream().map(Entry::content).toList());
    } catch (JournalLostException e) {
      trouble = Message.of("journal.refused.lost", String.valueOf(e.getMessage()));
      throw new RefusedException(
          Message.of("journal.refused.lost", String.valueOf(e.getMessage())), e);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
    for (Entry entry : fresh) {
      heads.put(Origin.of(entry.id()), headOf(entry));
      time = time.orLater(entry.time());
    }
    try {
      projection.apply(first, fresh);
    } catch (RuntimeException | Error e) {
      LOG.error("Entries are saved but the tables could not take them in", e);
      trouble = Message.of("journal.refused.tablesBehind");
      return;
    }
    tell(fresh);
  }

  private void tell(List<Entry> fresh) {
    List<Recorded> recorded = new ArrayList<>();
    for (Entry entry : fresh) {
      try {
        facts.read(entry).ifPresent(fact -> recorded.add(new Recorded(entry, fact)));
      } catch (RuntimeException e) {
        LOG.error("Entry {} is saved but cannot be told", entry.id(), e);
      }
    }
    for (Consumer<List<Recorded>> listener : listeners) {
      try {
        listener.accept(recorded);
      } catch (RuntimeException e) {
        LOG.error("A view could not take in new entries", e);
      }
    }
  }

  /**
   * Entries the tables have and the file lost, as after a copy that was cut short, go back into the
   * file.
   */
  private void recoverFromTables() throws IOException {
    long known = projection.position();
    if (known > file.last()) {
      LOG.warn(
          "The journal file lost entries {} to {}; the tables have them", file.last() + 1, known);
      for (long from = file.last() + 1; from <= known; from += GROUP) {
        file.append(projection.contents(from, Math.min(known, from + GROUP - 1)));
      }
    }
  }

  private void catchUp(LongConsumer progress) {
    long from = projection.position() + 1;
    List<Entry> group = new ArrayList<>(GROUP);
    readFile(
        from,
        Long.MAX_VALUE,
        (position, content) -> {
          group.add(format.read(content));
          if (group.size() == GROUP) {
            projection.apply(position - GROUP + 1, List.copyOf(group));
            group.clear();
            progress.accept(position);
          }
        });
    if (!group.isEmpty()) {
      projection.apply(file.last() - group.size() + 1, group);
      progress.accept(file.last());
    }
  }

  private void readFile(long from, long to, JournalFile.Reader reader) {
    try {
      JournalFile.read(folder.journal(), from, to, reader);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of(
              "journal.refused.cannotRead", folder.journal(), String.valueOf(e.getMessage())),
          e);
    }
  }

  private void refuseFuture(@Nullable Instant happenedAt) {
    Instant now = clock.instant();
    if (happenedAt != null && happenedAt.isAfter(now.plus(CLOCKS_APART))) {
      throw RefusedException.of(
          "journal.refused.future",
          MOMENT.format(happenedAt),
          MOMENT.format(now),
          CLOCKS_APART.toMinutes());
    }
  }

  private void refuseIfInTrouble() {
    Message why = trouble;
    if (why != null) {
      throw new RefusedException(why);
    }
    if (folder.freeBytes() < LEAST_FREE_BYTES) {
      throw RefusedException.of("journal.refused.diskFull", folder.root());
    }
  }

  private RefusedException cannotWrite(IOException e) {
    return new RefusedException(
        Message.of("journal.refused.cannotWrite", folder.journal(), String.valueOf(e.getMessage())),
        e);
  }
}
