package org.watchfloor.journal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Seats that draw a number at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  private final DataFolder folder;
  private final Database database;
  private final FactRegistry facts;
  private final EntryFormat format;
  private final EntryStore entryStore;
  private final Projection projection;
  private final Numbering numbering;
  private final JournalWriter writer;
  private final Sharing sharing;
  private final Intake intake;
  private final GroupCommit commits;
  private final Replay replay;
  private final ReentrantLock lock = new ReentrantLock();
  private final ScopedValue<Consumer<Draft>> completion = ScopedValue.newInstance();

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
    this.facts = facts;
    this.format = new EntryFormat(json);
    this.entryStore = new EntryStore(format);
    this.projection =
        new Projection(folder.card().station(), database, facts, json, entryStore, stores);
    this.numbering = new Numbering(folder.card(), clock, facts, format, projection);
    this.sharing = new Sharing();
    this.writer =
        new JournalWriter(folder, database, facts, format, projection, numbering, sharing);
    this.intake = new Intake(numbering, projection, writer);
    this.commits = new GroupCommit(lock, numbering, projection, writer, sharing, intake);
    this.replay =
        new Replay(
            folder,
            lock,
            writer,
            format,
            numbering,
            facts,
            new PastTables(
                database, projection, entryStore, new RowApartStore(json), new PastStore(format)));
    writer.start();
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
    numbering.refuseFuture(draft.happenedAt());
    draft.parts().forEach(part -> numbering.refuseFuture(part.happenedAt()));
    return commits.append(draft);
  }

  /**
   * Appends the first entries of things whose numbers are drawn: none of two seats, cut off from
   * each other or not, gets a number of the other; the slower of two that draw the same draws
   * again.
   *
   * @param drawn the free numbers as they are known now; asked again after each try that lost, with
   *     how many did
   * @param first the entries of as many numbers
   * @return the numbers
   * @throws StaleException if another seat changed something else the draft rests on
   * @throws RefusedException as {@link #append}, or if no number is free
   */
  public List<Subject> begin(
      IntFunction<List<Subject>> drawn, Function<List<Subject>, Draft> first) {
    return begin(drawn, first, this::append);
  }

  /**
   * The same of rows of a file, some of which begin things: what is said of all of them is saved
   * with them, see {@link #completingRows}.
   *
   * @return the names of the entries
   */
  public List<EntryId> beginRows(
      IntFunction<List<Subject>> drawn, Function<List<Subject>, Draft> first) {
    List<EntryId> made = new ArrayList<>();
    begin(drawn, first, draft -> made.addAll(appendRows(draft)));
    return made;
  }

  private List<Subject> begin(
      IntFunction<List<Subject>> drawn,
      Function<List<Subject>, Draft> first,
      Consumer<Draft> appends) {
    for (int lost = 0; lost < SEATS; lost++) {
      List<Subject> subjects = drawn.apply(lost);
      Draft draft = first.apply(subjects);
      subjects.forEach(subject -> draft.expecting(subject, 0));
      try {
        appends.accept(draft);
        return subjects;
      } catch (StaleException e) {
        if (!subjects.contains(e.subject())) {
          throw e;
        }
        LOG.debug("{} was drawn by another seat", e.subject());
      }
    }
    throw RefusedException.of("journal.refused.noNumber");
  }

  /**
   * Appends a draft that may have nothing to say: the same file of rows again.
   *
   * @return the names of the entries; none if there is nothing to append
   */
  public List<EntryId> appendRows(Draft draft) {
    if (draft.isEmpty()) {
      return List.of();
    }
    int rows = draft.parts().size();
    if (completion.isBound()) {
      completion.get().accept(draft);
    }
    return append(draft).ids().subList(0, rows);
  }

  /**
   * Runs something that appends rows through whatever service keeps them, and lets somebody who
   * does not know that service complete the very append: what is added is saved with the rows or
   * not at all. Only {@link #appendRows} on this thread is completed.
   *
   * @param completes adds to the draft of the rows, as {@link Draft#whole} does
   * @param work the work; what it throws is thrown on
   */
  public <T> T completingRows(Consumer<Draft> completes, Supplier<T> work) {
    return ScopedValue.where(completion, completes).call(work::get);
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
      return sharing.inTurn(intake::takeIn, () -> intake.takeIn(contents));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes in entries of other stations as {@link #receive(List)} does, together with what this
   * station says of it: all is saved, or nothing.
   *
   * @param contents the exact texts
   * @param saying given the entries that are new, what is written behind them; not asked if none is
   * @return the entries that were new
   * @throws RefusedException as {@link #receive(List)}; nothing was taken in
   */
  public List<EntryRun> receive(List<String> contents, Function<List<EntryRun>, Draft> saying) {
    lock.lock();
    try {
      return sharing.inTurn(intake::takeIn, () -> takeInSaying(contents, saying));
    } finally {
      lock.unlock();
    }
  }

  private List<EntryRun> takeInSaying(
      List<String> contents, Function<List<EntryRun>, Draft> saying) {
    writer.refuseIfInTrouble();
    List<Entry> fresh = new ArrayList<>(intake.foldable(contents));
    List<EntryRun> runs = EntryRun.of(fresh.stream().map(Entry::id).toList());
    if (!fresh.isEmpty()) {
      fresh.addAll(numbering.number(saying.apply(runs), fresh));
      writer.write(fresh);
    }
    return runs;
  }

  /**
   * Writes in turns with other seats from now on: before a draft is judged, what they wrote is in.
   *
   * @return ends the sharing
   */
  public Subscription share(SharedRecord shared) {
    lock.lock();
    try {
      Subscription end = sharing.with(shared);
      return () ->
          whileStill(entries -> {
            end.close();
            return entries;
          });
    } finally {
      lock.unlock();
    }
  }

  /** Takes in what other seats wrote, if it shares a record and reaches it. */
  public void takeInOthers() {
    lock.lock();
    try {
      sharing.look(intake::takeIn);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The entries that stand between two positions, in the order written: what was set aside is not
   * there.
   *
   * @param from the first position, 1 or more
   * @param to the last
   */
  public List<SharedEntry> standing(long from, long to) {
    return projection.contentsByPosition(from, to).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> projection.shared(one.getKey(), format.read(one.getValue())))
        .toList();
  }

  /**
   * Shows what the tables would be if some entries of other stations were taken in, and leaves
   * everything as it is. Nothing is appended meanwhile.
   *
   * @param contents the exact texts
   * @param look given the names of the entries that would be new, and those this program can read;
   *     asks services on this thread, of those that read the tables
   * @throws RefusedException as {@link #receive(List)}
   */
  public <T> T rehearse(List<String> contents, BiFunction<List<EntryId>, List<Recorded>, T> look) {
    lock.lock();
    try {
      List<Entry> fresh = intake.foldable(contents);
      List<EntryId> ids = fresh.stream().map(Entry::id).toList();
      return projection.rehearse(
          writer.last() + 1, fresh, () -> look.apply(ids, facts.readable(fresh)));
    } finally {
      lock.unlock();
    }
  }

  /**
   * The newest entry of every station and incarnation known here, its own included, with its link:
   * what another station must be told to know which it lacks.
   */
  public SortedMap<EntryId, String> newest() {
    SortedMap<EntryId, String> newest = new TreeMap<>();
    projection
        .heads()
        .forEach((origin, head) ->
            newest.put(
                new EntryId(origin.station(), origin.incarnation(), head.number()), head.link()));
    return newest;
  }

  /**
   * Reads the entries of one station and incarnation behind a number, in the order written.
   *
   * @param last the name of the last that is not wanted; number 0 for all
   */
  public void readAfter(EntryId last, Consumer<Entry> reader) {
    database
        .jdbi()
        .useHandle(
            handle -> entryStore.forEachAfter(handle, Origin.of(last), last.number(), reader));
  }

  /** How many entries a subject has; the version to expect when deciding on it. */
  public long version(Subject subject) {
    return projection.version(subject);
  }

  /**
   * How many entries have a subject or concern it; to expect when deciding on all of its timeline.
   */
  public long mentions(Subject subject) {
    return projection.mentions(List.of(subject)).getOrDefault(subject, 0L);
  }

  /**
   * Is told of every append after it is durable and folded, in order, on the appending thread: must
   * be quick and must not append. What was set aside is told once more, behind the entry that did
   * so: whoever shows it looks again.
   *
   * @return ends the subscription
   */
  public Subscription subscribe(Consumer<List<Recorded>> listener) {
    return writer.subscribe(listener);
  }

  /**
   * Runs something after every append that has a fact of a family, or takes rows of any register
   * back; as for {@link #subscribe}, it must be quick.
   */
  public Subscription follow(Class<? extends Fact> family, Runnable changed) {
    return follow(
        one -> family.isInstance(one.fact()) || one.fact() instanceof RowKeeping, changed);
  }

  /** The same after every append that has an entry about a subject of some kinds. */
  public Subscription followKinds(Set<String> kinds, Runnable changed) {
    return follow(one -> kinds.contains(one.entry().subject().kind()), changed);
  }

  /** The same after every append. */
  public Subscription followAll(Runnable changed) {
    return follow(one -> true, changed);
  }

  /** The same after every append that has an entry of some sort. */
  public Subscription follow(Predicate<Recorded> concerns, Runnable changed) {
    Subscription told =
        subscribe(fresh -> {
          if (fresh.stream().anyMatch(concerns)) {
            changed.run();
          }
        });
    Subscription moved = onMoved(changed);
    return () -> {
      told.close();
      moved.close();
    };
  }

  /**
   * Runs something when a replay has leapt: everything may be otherwise, and who keeps anything in
   * memory reads it again. As for {@link #subscribe}, it must be quick.
   */
  public Subscription onMoved(Runnable changed) {
    return writer.onMoved(changed);
  }

  /** What moves this record to and fro in time; only where the folder was opened for a replay. */
  public Replay replay() {
    if (!folder.replays()) {
      throw new IllegalStateException("Not opened for a replay: " + folder.root());
    }
    return replay;
  }

  /** What was written apart of rows of registers, settled or not, in a stable order. */
  public Map<Subject, List<RowApart>> rowsApart() {
    return projection.rowsApart();
  }

  /** The position of the newest entry at this station: how many it holds, its own and others'. */
  public long size() {
    return projection.position();
  }

  /** The same as it is on disk, from memory: waits for nothing, also not for the tables. */
  public long last() {
    return writer.last();
  }

  /** The positions of the entries a query selects, by when they happened, oldest first. */
  public long[] positions(EntryQuery query) {
    return database
        .jdbi()
        .withHandle(handle -> entryStore.positions(handle, query, facts.registerFacts()));
  }

  /**
   * The entries of one station from one to another, in the order written; facts this program cannot
   * read are left out.
   *
   * @param last of the same station and incarnation
   */
  public List<Recorded> run(EntryId first, EntryId last) {
    return at(database.jdbi().withHandle(handle -> entryStore.run(handle, first, last)));
  }

  /**
   * When this station came to know of an entry: when it wrote it, or, of another station's, when it
   * wrote the next of its own behind it, as it does of every package it takes in. Empty if the
   * entry is not here.
   */
  public Optional<Instant> knownSince(EntryId id) {
    return database.jdbi().withHandle(handle -> entryStore.knownSince(handle, id, station()));
  }

  /** The exact text of one entry; empty if it is not here. */
  public Optional<String> content(EntryId id) {
    return database
        .jdbi()
        .withHandle(handle ->
            entryStore.entries(handle, new EntryRun(id, id)).stream()
                .map(Entry::content)
                .findFirst());
  }

  /** The entries at some positions, in that order; facts this program cannot read are left out. */
  public List<Recorded> at(long... positions) {
    List<Long> wanted = Arrays.stream(positions).boxed().toList();
    Map<Long, Entry> found = database.jdbi().withHandle(handle -> entryStore.at(handle, wanted));
    List<Entry> there = new ArrayList<>(positions.length);
    for (Long position : wanted) {
      Entry entry = found.get(position);
      if (entry != null) {
        there.add(entry);
      }
    }
    return facts.readable(there);
  }

  /**
   * What is written about each of some subjects, read together: with thousands of them a question
   * for each would take seconds.
   *
   * @return one for every subject, empty where nothing is written
   */
  public Map<Subject, Timeline> timelines(Collection<Subject> subjects) {
    Map<String, List<Subject>> byKind =
        subjects.stream().distinct().collect(Collectors.groupingBy(Subject::kind));
    Map<Subject, Timeline> found = new HashMap<>();
    byKind.forEach((kind, some) ->
        database
            .jdbi()
            .useHandle(handle -> {
              Map<String, List<Long>> positions =
                  entryStore.mentions(handle, kind, some.stream().map(Subject::id).toList());
              Map<Long, Entry> entries =
                  entryStore.at(
                      handle,
                      positions.values().stream().flatMap(List::stream).distinct().toList());
              for (Subject subject : some) {
                List<Long> mine = positions.getOrDefault(subject.id(), List.of());
                List<Entry> there =
                    mine.stream().flatMap(at -> Stream.ofNullable(entries.get(at))).toList();
                found.put(subject, new Timeline(mine.size(), facts.readable(there)));
              }
            }));
    return found;
  }

  /**
   * Reads the entries themselves from the file, oldest first; none that is still being saved.
   *
   * @param from the first position wanted, 1 or more
   */
  public void read(long from, Consumer<Entry> reader) {
    writer.readFile(from, (position, content) -> reader.accept(format.read(content)));
  }

  /** What was done to the tables when it was opened, if a person should know. */
  public Optional<Message> news() {
    return writer.news();
  }

  /** Why nothing can be saved at present, if so. */
  public Optional<Message> trouble() {
    return writer.trouble();
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
      return new Verifier(folder.journal(), writer.last(), format, facts, projection).run(progress);
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
      writer.rebuild(progress);
      return writer.last();
    } finally {
      lock.unlock();
    }
  }

  /** Runs something while nothing is appended, with the number of entries: for a backup. */
  public <T> T whileStill(LongFunction<T> work) {
    lock.lock();
    try {
      return work.apply(writer.last());
    } finally {
      lock.unlock();
    }
  }

  /** How much of a file in the journal's folder belongs to the entries there are: for a backup. */
  long lengthOf(Path file, long bytes) {
    return writer.lengthOf(file, bytes);
  }

  @Override
  public void close() {
    lock.lock();
    try {
      writer.close();
    } finally {
      lock.unlock();
    }
  }
}
