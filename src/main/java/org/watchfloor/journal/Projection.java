package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.journal.Folding.Folded;
import org.watchfloor.store.Database;

/**
 * Keeps the tables what the journal says: inserts entries as rows and folds subjects. A subject
 * whose new entries all come after what it has folded goes on from its state; one that got an older
 * entry by a merge, or of which a row is taken back, is folded again from its first. Called under
 * the journal's lock.
 */
final class Projection {
  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
  private static final String FINGERPRINT = "fingerprint";
  private static final String SET_ASIDE = EntriesSetAside.class.getSimpleName();
  private static final int SUBJECTS_A_PAGE = 1000;

  private final String station;
  private final Database database;
  private final FactRegistry facts;
  private final EntryStore entries;
  private final EntryRows rows;
  private final RowApartStore rowsApart;
  private final Folding folding;
  private final Map<String, SubjectStore<?>> stores = new HashMap<>();

  /**
   * @param station the station whose tables they are
   */
  Projection(
      String station,
      Database database,
      FactRegistry facts,
      RecordJson json,
      EntryStore entries,
      Set<SubjectStore<?>> subjectStores) {
    this.station = station;
    this.database = database;
    this.facts = facts;
    this.entries = entries;
    this.rows = new PresentRows(entries);
    this.rowsApart = new RowApartStore(json);
    this.folding = new Folding(facts, new RowParts(json));
    subjectStores.forEach(store -> stores.put(store.kind(), store));
  }

  /** How far the tables are, as a position in the journal file. */
  long position() {
    return database.jdbi().withHandle(handle -> entries.number(handle, "position"));
  }

  /** Whether another program folded the tables; see {@link Fingerprint}. */
  boolean foldedByAnother() {
    return position() > 0
        && database.jdbi().withHandle(handle -> entries.keptNumber(handle, FINGERPRINT))
            != fingerprint();
  }

  /** Says in the tables who folds them from here on. */
  void sign() {
    long mine = fingerprint();
    database.jdbi().useHandle(handle -> entries.keepNumber(handle, FINGERPRINT, mine));
  }

  private long fingerprint() {
    return Fingerprint.of(stores.values());
  }

  /** The latest time of any entry in the tables. */
  HybridTime time() {
    return new HybridTime(database.jdbi().withHandle(handle -> entries.number(handle, "time")));
  }

  /** The newest entry known of each station and incarnation. */
  Map<Origin, OriginHead> heads() {
    return database.jdbi().withHandle(entries::originHeads);
  }

  /** How many entries a subject has. */
  long version(Subject subject) {
    return versions(List.of(subject)).getOrDefault(subject, 0L);
  }

  /** How many entries are about each of some subjects or concern it; 0 is left out. */
  Map<Subject, Long> mentions(Collection<Subject> subjects) {
    return eachKind(subjects, entries::counted);
  }

  /** How many entries each of some subjects has; 0 is left out. */
  Map<Subject, Long> versions(Collection<Subject> subjects) {
    return eachKind(
        subjects,
        (handle, kind, ids) -> {
          Map<String, Long> versions = new HashMap<>();
          entries
              .subjectHeads(handle, kind, ids)
              .forEach((id, head) -> versions.put(id, head.entries()));
          return versions;
        });
  }

  /** A number for each id of one kind. */
  @FunctionalInterface
  private interface OfKind {
    Map<String, Long> ask(Handle handle, String kind, Collection<String> ids);
  }

  /** Thousands of subjects are few questions: one for each kind and each few hundred ids. */
  private Map<Subject, Long> eachKind(Collection<Subject> subjects, OfKind question) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> byKind =
        subjects.stream()
            .collect(
                Collectors.groupingBy(
                    Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())));
    Map<Subject, Long> found = new HashMap<>();
    database
        .jdbi()
        .useHandle(handle ->
            byKind.forEach((kind, ids) ->
                question
                    .ask(handle, kind, ids)
                    .forEach((id, number) -> found.put(new Subject(kind, id), number))));
    return found;
  }

  /** The link of one entry, if the tables have it. */
  Optional<String> link(EntryId id) {
    return database.jdbi().withHandle(handle -> entries.link(handle, id));
  }

  /** The stored texts between two positions, by position: what was set aside is not there. */
  Map<Long, String> contentsByPosition(long from, long to) {
    return database.jdbi().withHandle(handle -> entries.contentsByPosition(handle, from, to));
  }

  /** What this station set aside, by the position of the entry that says so; none of its own. */
  Map<Long, EntriesSetAside> setAside() {
    Map<Long, EntriesSetAside> found = new LinkedHashMap<>();
    database
        .jdbi()
        .withHandle(handle -> entries.withFact(handle, station, SET_ASIDE))
        .forEach((position, entry) ->
            setAside(entry)
                .ifPresent(
                    fact -> found.put(position, new EntriesSetAside(others(fact).toList()))));
    return found;
  }

  /** The entries a fresh entry sets aside, as they still stand in the tables. */
  List<Entry> setAsideBy(List<Entry> fresh) {
    List<EntryRun> runs =
        fresh.stream().flatMap(one -> setAside(one).stream()).flatMap(this::others).toList();
    return runs.isEmpty()
        ? List.of()
        : database
            .jdbi()
            .withHandle(handle ->
                runs.stream().flatMap(run -> entries.entries(handle, run).stream()).toList());
  }

  /** What was written apart of rows of registers, by what they are of. */
  Map<Subject, List<RowApart>> rowsApart() {
    return database.jdbi().withHandle(rowsApart::all);
  }

  /** Takes entries in, at the positions that follow the last, and folds what they are about. */
  void apply(long firstPosition, List<Entry> fresh) {
    database.jdbi().useTransaction(handle -> takeIn(handle, firstPosition, fresh, rows));
  }

  /**
   * Shows what the tables would be with some more entries, and leaves them as they are. Whoever
   * looks must do so on this thread: no other sees it.
   */
  <T> T rehearse(long firstPosition, List<Entry> fresh, Supplier<T> look) {
    return database
        .jdbi()
        .withHandle(handle -> {
          handle.begin();
          try {
            takeIn(handle, firstPosition, fresh, rows);
            return look.get();
          } finally {
            handle.rollback();
          }
        });
  }

  /**
   * What sets aside does so before the entries behind it: they may bring the same back.
   *
   * @param through how entries come among those that count, and go again
   */
  void takeIn(Handle handle, long firstPosition, List<Entry> fresh, EntryRows through) {
    int from = 0;
    for (int at = 0; at < fresh.size(); at++) {
      Optional<EntriesSetAside> aside = setAside(fresh.get(at));
      if (aside.isPresent()) {
        long position = firstPosition + at;
        insertAndFold(handle, firstPosition + from, fresh.subList(from, at + 1), through);
        others(aside.get()).forEach(run -> forget(handle, run, position, through));
        from = at + 1;
      }
    }
    if (from < fresh.size()) {
      insertAndFold(handle, firstPosition + from, fresh.subList(from, fresh.size()), through);
    }
  }

  private void insertAndFold(
      Handle handle, long firstPosition, List<Entry> fresh, EntryRows through) {
    Map<String, Map<String, List<Entry>>> subjects = byKind(fresh);
    subjects.forEach((kind, some) -> through.changing(handle, kind, some.keySet()));
    through.come(handle, firstPosition, fresh);
    subjects.forEach((kind, some) -> foldKind(handle, kind, some));
  }

  private static Map<String, Map<String, List<Entry>>> byKind(List<Entry> some) {
    Map<String, Map<String, List<Entry>>> byKind = new LinkedHashMap<>();
    for (Entry entry : some) {
      byKind
          .computeIfAbsent(entry.subject().kind(), kind -> new LinkedHashMap<>())
          .computeIfAbsent(entry.subject().id(), id -> new ArrayList<>())
          .add(entry);
    }
    return byKind;
  }

  /** An entry as seats of this station share it. */
  SharedEntry shared(long position, Entry entry) {
    return new SharedEntry(
        position,
        entry.id(),
        entry.content(),
        setAside(entry).stream().flatMap(this::others).toList());
  }

  /** What an entry of this station sets aside; another station's says nothing here. */
  private Optional<EntriesSetAside> setAside(Entry entry) {
    if (!entry.fact().equals(SET_ASIDE) || !entry.id().station().equals(station)) {
      return Optional.empty();
    }
    try {
      return facts.read(entry).map(EntriesSetAside.class::cast);
    } catch (RuntimeException e) {
      LOG.debug("{} is passed over", entry.id(), e);
      return Optional.empty();
    }
  }

  private Stream<EntryRun> others(EntriesSetAside aside) {
    return aside.runs().stream().filter(run -> !run.first().station().equals(station));
  }

  private void forget(Handle handle, EntryRun run, long position, EntryRows through) {
    Map<String, Map<String, List<Entry>>> gone = byKind(through.go(handle, run, position));
    gone.forEach((kind, subjects) -> through.changing(handle, kind, subjects.keySet()));
    gone.forEach((kind, subjects) -> foldAfresh(handle, kind, subjects.keySet()));
  }

  private void foldAfresh(Handle handle, String kind, Set<String> ids) {
    entries.forgetSubjectHeads(handle, kind, ids);
    Map<String, List<Entry>> left = entries.history(handle, kind, ids);
    SubjectStore<?> store = stores.get(kind);
    if (store != null) {
      store.remove(handle, ids);
    }
    rowsApart.remove(handle, kind, ids);
    if (!left.isEmpty()) {
      foldKind(handle, kind, left);
    }
  }

  /** The tables the entries are folded into, by the kind of subject. */
  Map<String, SubjectStore<?>> stores() {
    return stores;
  }

  /** Compares every table with the fold of the entries; tells each row that differs. */
  void compare(Differences differences) {
    database
        .jdbi()
        .useHandle(handle -> {
          Map<String, Long> expectedRows = new HashMap<>();
          Map<Subject, String> expectedApart = new HashMap<>();
          Subject last = null;
          List<Subject> page;
          while (!(page = entries.subjectsAfter(handle, last, SUBJECTS_A_PAGE)).isEmpty()) {
            page.stream()
                .collect(
                    Collectors.groupingBy(
                        Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())))
                .forEach((kind, ids) -> {
                  SubjectStore<?> store = stores.get(kind);
                  if (store != null) {
                    expectedRows.merge(
                        kind,
                        compareRows(handle, store, ids, expectedApart, differences),
                        Long::sum);
                  }
                });
            last = page.getLast();
          }
          stores.forEach((kind, store) -> {
            long surplus = store.rowCount(handle) - expectedRows.getOrDefault(kind, 0L);
            if (surplus != 0) {
              differences.rows(kind, surplus);
            }
          });
          compareApart(handle, expectedApart, differences);
        });
  }

  /** Is told what differs between tables and fold. */
  interface Differences {
    /** A row is missing, surplus or not what the entries say. */
    void row(Subject subject);

    /** A table has so many rows more than subjects. */
    void rows(String kind, long surplus);

    /** An entry cannot be folded: its subject stands as if it had never been written. */
    void passedOver(EntryId entry, RuntimeException reason);
  }

  private <S> long compareRows(
      Handle handle,
      SubjectStore<S> store,
      List<String> ids,
      Map<Subject, String> expectedApart,
      Differences differences) {
    Map<String, List<Entry>> history = entries.history(handle, store.kind(), ids);
    Map<String, String> rows = store.rows(handle, ids);
    long expected = 0;
    for (String id : ids) {
      List<Entry> all = history.getOrDefault(id, List.of());
      Folded<S> folded = folding.fold(store, null, all, differences::passedOver);
      S state = folded.state();
      String row = state == null ? null : store.rowOf(id, new Versioned<>(state, all.size()));
      if (row != null) {
        expected++;
      }
      if (!Objects.equals(row, rows.get(id))) {
        differences.row(store.subject(id));
      }
      if (!folded.apart().isEmpty()) {
        expectedApart.put(store.subject(id), rowsApart.body(folded.apart()));
      }
    }
    return expected;
  }

  private void compareApart(Handle handle, Map<Subject, String> expected, Differences differences) {
    Map<Subject, String> there = rowsApart.bodies(handle);
    expected.forEach((subject, body) -> {
      if (!body.equals(there.get(subject))) {
        differences.row(subject);
      }
    });
    there.keySet().stream()
        .filter(subject -> !expected.containsKey(subject))
        .forEach(differences::row);
  }

  private void foldKind(Handle handle, String kind, Map<String, List<Entry>> fresh) {
    Map<String, SubjectHead> heads = entries.subjectHeads(handle, kind, fresh.keySet());
    List<String> outOfOrder = new ArrayList<>();
    fresh.forEach((id, list) -> {
      list.sort(Entry.ORDER);
      SubjectHead head = heads.get(id);
      if (folding.needsHistory(list, head == null)
          || !SubjectHead.isBefore(head, list.getFirst())) {
        outOfOrder.add(id);
      }
    });
    Map<String, List<Entry>> again = entries.history(handle, kind, outOfOrder);
    again.keySet().forEach(heads::remove);
    Map<String, List<Entry>> work = new LinkedHashMap<>(fresh);
    work.putAll(again);
    SubjectStore<?> store = stores.get(kind);
    if (store != null) {
      rowsApart.remove(handle, kind, again.keySet());
      foldInto(handle, store, work, heads);
    }
    Map<String, SubjectHead> moved = new LinkedHashMap<>();
    work.forEach((id, list) ->
        moved.put(id, SubjectHead.after(entriesBefore(heads, id) + list.size(), list.getLast())));
    entries.writeSubjectHeads(handle, kind, moved);
  }

  private <S> void foldInto(
      Handle handle,
      SubjectStore<S> store,
      Map<String, List<Entry>> work,
      Map<String, SubjectHead> heads) {
    Map<String, S> states = store.read(handle, heads.keySet());
    // Of a subject that is gone, what comes now may bring a row back that was taken back.
    Set<String> gone = new HashSet<>(heads.keySet());
    gone.removeAll(states.keySet());
    Map<String, List<Entry>> whole = entries.history(handle, store.kind(), gone);
    rowsApart.remove(handle, store.kind(), whole.keySet());
    Map<String, Optional<Versioned<S>>> folded = new LinkedHashMap<>();
    Map<String, List<RowApart>> apart = new LinkedHashMap<>();
    work.forEach((id, list) -> {
      Folded<S> now =
          folding.fold(
              store, states.get(id), whole.getOrDefault(id, list), Projection::logPassedOver);
      S state = now.state();
      long version = entriesBefore(heads, id) + list.size();
      folded.put(
          id, state == null ? Optional.empty() : Optional.of(new Versioned<>(state, version)));
      apart.put(id, now.apart());
    });
    rowsApart.add(handle, store.kind(), apart);
    store.write(handle, folded);
  }

  private static long entriesBefore(Map<String, SubjectHead> heads, String id) {
    SubjectHead head = heads.get(id);
    return head == null ? 0 : head.entries();
  }

  private static void logPassedOver(EntryId entry, RuntimeException reason) {
    LOG.error("Entry {} cannot be folded and is passed over", entry, reason);
  }
}
