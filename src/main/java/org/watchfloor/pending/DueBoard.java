package org.watchfloor.pending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;

/** Everything that must happen by a moment, of all features. Not on the JavaFX thread. */
@Singleton
public final class DueBoard {
  private static final Comparator<Due> FIRST_DUE =
      Comparator.comparing(Due::due).thenComparing(Due::kind).thenComparing(Due::id);

  private final Set<DueItems> items;
  private final Journal journal;
  private final WatchClock clock;

  @Inject
  DueBoard(Set<DueItems> items, Journal journal, WatchClock clock) {
    this.items = items;
    this.journal = journal;
    this.clock = clock;
  }

  /** All that is still to happen, the one due first on top. */
  public List<Due> pending() {
    return items.stream().flatMap(item -> item.pending().stream()).sorted(FIRST_DUE).toList();
  }

  /** What should have happened by now, the longest overdue on top. */
  public List<Due> overdue() {
    var now = clock.instant();
    return pending().stream().filter(due -> due.overdue(now)).toList();
  }

  /** Is told of every change that can make it another list, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    return journal.followAll(changed);
  }
}
