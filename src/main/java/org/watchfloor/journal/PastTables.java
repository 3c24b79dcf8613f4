package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.watchfloor.journal.PastStore.Image;
import org.watchfloor.store.Database;

/**
 * Moves the tables to what they were at any position of the record: folded on from the beginning of
 * the span it lies in, where every subject is known; see {@link PastStore}. What they are there is
 * what a fold from nothing makes of the same entries. Called under the journal's lock.
 */
final class PastTables {
  private final Database database;
  private final Projection projection;
  private final EntryStore entries;
  private final RowApartStore rowsApart;
  private final PastStore past;
  private Moments moments = new Moments.Builder("").build();
  private int spanLength = 1;
  private long position;

  PastTables(
      Database database,
      Projection projection,
      EntryStore entries,
      RowApartStore rowsApart,
      PastStore past) {
    this.database = database;
    this.projection = projection;
    this.entries = entries;
    this.rowsApart = rowsApart;
    this.past = past;
  }

  /**
   * Makes room before the first entry is taken in.
   *
   * @param span entries between two places of which every subject is known
   */
  void begin(int span) {
    spanLength = span;
    database.jdbi().useTransaction(past::begin);
  }

  /**
   * Takes the next entries of the record in.
   *
   * @param fresh a whole span of them, the last may be shorter
   */
  void takeIn(List<Entry> fresh) {
    long span = position / spanLength;
    database
        .jdbi()
        .useTransaction(
            handle -> projection.takeIn(handle, position + 1, fresh, new RowsOnTheWay(span)));
    position += fresh.size();
  }

  /** Nothing more comes: from here on it can be moved. */
  void seal(Moments all) {
    moments = all;
    database.jdbi().useTransaction(handle -> past.seal(handle, projection.stores().values()));
  }

  /** Where the tables are. */
  long position() {
    return position;
  }

  /** Moves the tables, both ways; whoever reads them meanwhile sees them as before or after. */
  void moveTo(long target) {
    if (target == position) {
      return;
    }
    database.jdbi().useTransaction(handle -> move(handle, position, target));
    position = target;
  }

  private void move(Handle handle, long from, long target) {
    long start = from;
    if (target < from || target - from > spanLength) {
      long span = target / spanLength;
      restore(handle, from, span);
      start = span * spanLength;
    }
    if (target > start) {
      projection.takeIn(
          handle, start + 1, past.entries(handle, start + 1, target), new RowsPassedAgain());
    }
    past.show(handle, target, moments.latest(target));
  }

  /** What some subjects are at a position, as stored; the tables stay where they are. */
  Map<Subject, String> statesAt(long target, Map<String, Set<String>> subjects) {
    return database
        .jdbi()
        .withHandle(handle -> {
          handle.begin();
          try {
            move(handle, position, target);
            return states(handle, subjects);
          } finally {
            handle.rollback();
          }
        });
  }

  private Map<Subject, String> states(Handle handle, Map<String, Set<String>> subjects) {
    Map<Subject, String> states = new LinkedHashMap<>();
    subjects.forEach((kind, ids) -> {
      SubjectStore<?> store = projection.stores().get(kind);
      if (store != null) {
        store.bodies(handle, ids).forEach((id, body) -> states.put(new Subject(kind, id), body));
      }
    });
    return states;
  }

  /** The entries between two positions, from the lesser on, without its own. */
  List<Entry> between(long one, long other) {
    return database
        .jdbi()
        .withHandle(handle -> past.entries(handle, Math.min(one, other) + 1, Math.max(one, other)));
  }

  /** Where entries stand that are about a subject or concern it, also behind what is shown. */
  long[] about(Subject subject) {
    return database.jdbi().withHandle(handle -> past.about(handle, subject));
  }

  private void restore(Handle handle, long from, long span) {
    long to = span * spanLength;
    long low = Math.min(from, to);
    long high = Math.max(from, to);
    past.show(handle, to, moments.latest(to));
    if (low < high) {
      past.images(handle, span, low / spanLength, (high - 1) / spanLength)
          .forEach((kind, images) -> restore(handle, kind, images));
    }
  }

  private void restore(Handle handle, String kind, List<Image> images) {
    Map<String, SubjectHead> heads = new LinkedHashMap<>();
    Map<String, Optional<Versioned<String>>> bodies = new LinkedHashMap<>();
    Map<String, Optional<String>> apart = new LinkedHashMap<>();
    for (Image image : images) {
      String id = image.subject().id();
      SubjectHead head = image.head();
      String body = image.body();
      if (head != null) {
        heads.put(id, head);
      }
      bodies.put(
          id,
          head == null || body == null
              ? Optional.empty()
              : Optional.of(new Versioned<>(body, head.entries())));
      apart.put(id, Optional.ofNullable(image.apart()));
    }
    entries.forgetSubjectHeads(handle, kind, bodies.keySet());
    if (!heads.isEmpty()) {
      entries.writeSubjectHeads(handle, kind, heads);
    }
    SubjectStore<?> store = projection.stores().get(kind);
    if (store != null) {
      store.writeBodies(handle, bodies);
    }
    rowsApart.writeBodies(handle, kind, apart);
  }

  /** While the record is taken in: what subjects were at the beginning of the span is kept. */
  private final class RowsOnTheWay implements EntryRows {
    private final long span;
    private final Set<Subject> kept = new HashSet<>();

    RowsOnTheWay(long span) {
      this.span = span;
    }

    @Override
    public void changing(Handle handle, String kind, Collection<String> ids) {
      List<String> fresh = ids.stream().filter(id -> kept.add(new Subject(kind, id))).toList();
      Map<String, SubjectHead> heads = entries.subjectHeads(handle, kind, fresh);
      SubjectStore<?> store = projection.stores().get(kind);
      Map<String, String> bodies = store == null ? Map.of() : store.bodies(handle, fresh);
      Map<String, String> apart = rowsApart.bodies(handle, kind, fresh);
      List<Image> images = new ArrayList<>();
      for (String id : fresh) {
        images.add(new Image(new Subject(kind, id), heads.get(id), bodies.get(id), apart.get(id)));
      }
      past.keep(handle, span, images);
    }

    @Override
    public void come(Handle handle, long firstPosition, List<Entry> fresh) {
      entries.insert(handle, firstPosition, fresh);
    }

    @Override
    public List<Entry> go(Handle handle, EntryRun run, long at) {
      List<Entry> gone = entries.entries(handle, run);
      past.keepGone(handle, run, at);
      entries.forget(handle, run);
      return gone;
    }
  }

  /** When the record is gone through again: the rows are all there, and are shown. */
  private final class RowsPassedAgain implements EntryRows {
    @Override
    public void come(Handle handle, long firstPosition, List<Entry> fresh) {
      long last = firstPosition + fresh.size() - 1;
      past.show(handle, last, moments.latest(last));
    }

    @Override
    public List<Entry> go(Handle handle, EntryRun run, long at) {
      return past.gone(handle, run, at);
    }
  }
}
