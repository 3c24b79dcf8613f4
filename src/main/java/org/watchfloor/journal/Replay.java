package org.watchfloor.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;

/**
 * Moves a record to and fro in time: what every service and screen reads is what this station knew
 * at the moment that is shown, no more, as if its record ended there. What it shows is what a fold
 * of the entries known by then makes, from nothing. Any thread but the JavaFX thread.
 */
public final class Replay {
  /** In so short a time nothing that goes by the clock is looked at anew at night either. */
  private static final Duration UNNOTICED = Duration.ofMinutes(1);

  private static final String SET_ASIDE = EntriesSetAside.class.getSimpleName();

  private final DataFolder folder;
  private final ReentrantLock lock;
  private final JournalWriter writer;
  private final EntryFormat format;
  private final Numbering numbering;
  private final FactRegistry facts;
  private final PastTables tables;
  private Instant shown = Instant.MIN;
  private volatile Moments moments = new Moments.Builder("").build();

  Replay(
      DataFolder folder,
      ReentrantLock lock,
      JournalWriter writer,
      EntryFormat format,
      Numbering numbering,
      FactRegistry facts,
      PastTables tables) {
    this.folder = folder;
    this.lock = lock;
    this.writer = writer;
    this.format = format;
    this.numbering = numbering;
    this.facts = facts;
    this.tables = tables;
  }

  /** So many entries between two places of which every subject is kept serve most records. */
  public static final int SPAN = 2000;

  /**
   * Takes the whole record in; it stands at its end then. Once, before anything else.
   *
   * @param span entries between two places of which every subject that changes is kept, 1 or more:
   *     the fewer, the quicker it moves and the more room it takes
   * @param progress is told how many entries are in; what it throws ends the taking in
   * @throws RefusedException if the record is damaged, or of a drill and the folder is not, or the
   *     reverse
   */
  public void takeIn(int span, LongConsumer progress) {
    lock.lock();
    try {
      tables.begin(span);
      Moments.Builder known = new Moments.Builder(folder.card().station());
      List<Entry> next = new ArrayList<>();
      writer.readFile(
          1,
          (position, content) -> {
            Entry entry = format.read(content);
            numbering.refuseOtherRealm(entry);
            known.add(entry);
            next.add(entry);
            if (next.size() == span) {
              tables.takeIn(next);
              next.clear();
              progress.accept(position);
            }
          });
      if (!next.isEmpty()) {
        tables.takeIn(next);
      }
      moments = known.build();
      progress.accept(moments.last());
      tables.seal(moments);
    } finally {
      lock.unlock();
    }
  }

  /** When the first entry was known. Empty if there is none. */
  public Optional<Instant> first() {
    return moments.last() == 0 ? Optional.empty() : Optional.of(moments.of(1));
  }

  /** When the last entry was known. Empty if there is none. */
  public Optional<Instant> last() {
    return moments.last() == 0 ? Optional.empty() : Optional.of(moments.of(moments.last()));
  }

  /** How many entries the whole record has. */
  public long entries() {
    return moments.last();
  }

  /** How many of them are known at the moment that is shown. */
  public long position() {
    return writer.last();
  }

  /** How many were known at a moment. */
  public long known(Instant moment) {
    return moments.upTo(moment);
  }

  /**
   * When an entry was known.
   *
   * @param position 1 to {@link #entries}
   */
  public Instant knownSince(long position) {
    return moments.of(position);
  }

  /** Shows what was known at a moment. The clock is to show it already. */
  public void moveTo(Instant moment) {
    lock.lock();
    try {
      long from = tables.position();
      long to = moments.upTo(moment);
      tables.moveTo(to);
      writer.endAt(to);
      boolean waited = moment.isBefore(shown) || moment.isAfter(shown.plus(UNNOTICED));
      shown = moment;
      if (to == from && waited) {
        // What goes by the clock alone may be otherwise too: a closure that was until then.
        writer.tellMoved();
      }
      tell(from, to);
    } finally {
      lock.unlock();
    }
  }

  /** Whoever follows is told what is new; after more than that, to look at everything again. */
  private void tell(long from, long to) {
    List<Entry> fresh = to < from || to - from > SPAN ? List.of() : tables.between(from, to);
    if (to != from && fresh.isEmpty()
        || fresh.stream().anyMatch(one -> one.fact().equals(SET_ASIDE))) {
      writer.tellMoved();
    } else if (!fresh.isEmpty()) {
      writer.tell(fresh);
    }
  }

  /**
   * How many entries were known in each of some equal parts of a span.
   *
   * @param parts 1 or more
   */
  public int[] density(Instant from, Instant to, int parts) {
    long millis = Math.max(1, Duration.between(from, to).toMillis());
    int[] counts = new int[parts];
    long before = moments.upTo(from.minusMillis(1));
    for (int part = 0; part < parts; part++) {
      long upTo = moments.upTo(from.plusMillis(millis * (part + 1) / parts));
      counts[part] = Math.toIntExact(upTo - before);
      before = upTo;
    }
    return counts;
  }

  /** The moments at which something about a subject was known, in order, from first to last. */
  public List<Instant> about(Subject subject) {
    return Arrays.stream(tables.about(subject)).mapToObj(moments::of).distinct().toList();
  }

  /**
   * How what was known at two moments differs: every subject whose state is another, in the order
   * in which something about it was written first. What is shown stays as it is.
   *
   * @param before not after the other
   */
  public List<Change> changes(Instant before, Instant after) {
    lock.lock();
    try {
      long from = moments.upTo(before);
      long to = moments.upTo(after);
      Map<Subject, List<Entry>> written = new LinkedHashMap<>();
      for (Entry entry : tables.between(from, to)) {
        written.computeIfAbsent(entry.subject(), subject -> new ArrayList<>()).add(entry);
      }
      Map<String, Set<String>> subjects = new LinkedHashMap<>();
      written
          .keySet()
          .forEach(subject ->
              subjects
                  .computeIfAbsent(subject.kind(), kind -> new LinkedHashSet<>())
                  .add(subject.id()));
      Map<Subject, String> then = tables.statesAt(from, subjects);
      Map<Subject, String> later = tables.statesAt(to, subjects);
      List<Change> changes = new ArrayList<>();
      written.forEach((subject, entries) -> {
        Optional<String> was = Optional.ofNullable(then.get(subject));
        Optional<String> is = Optional.ofNullable(later.get(subject));
        if (!was.equals(is)) {
          changes.add(new Change(subject, was, is, facts.readable(entries)));
        }
      });
      return changes;
    } finally {
      lock.unlock();
    }
  }

  /**
   * How a subject differs between two moments.
   *
   * @param before its state as stored; empty if it was not there
   * @param after the same at the later moment
   * @param written what was written about it in between
   */
  public record Change(
      Subject subject, Optional<String> before, Optional<String> after, List<Recorded> written) {
    public Change {
      written = List.copyOf(written);
    }
  }

  /** What was known after one moment and by another, in the order of the record. */
  public List<Recorded> between(Instant after, Instant by) {
    return facts.readable(tables.between(moments.upTo(after), moments.upTo(by)));
  }
}
