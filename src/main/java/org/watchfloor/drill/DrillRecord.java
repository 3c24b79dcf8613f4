package org.watchfloor.drill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.DrillFact.DrillClockSet;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowFact;

/**
 * What this station wrote since its drill began: the one thing scores and conditions of a scenario
 * are measured from. What stood before, rows of registers, and what a neighbour's package brought
 * are none of it. Each entry is read once. Any thread but the JavaFX thread.
 */
@Singleton
public final class DrillRecord {
  private final Journal journal;
  private final List<Recorded> read = new ArrayList<>();
  private @Nullable EntryId upTo;

  @Inject
  DrillRecord(Journal journal) {
    this.journal = journal;
    journal.onMoved(this::forget);
  }

  private synchronized void forget() {
    read.clear();
    upTo = null;
  }

  /** The entries since the clock was first set, in the order written; none before. */
  public synchronized List<Recorded> entries() {
    readOn();
    return List.copyOf(read);
  }

  private void readOn() {
    EntryId from = upTo == null ? began().orElse(null) : upTo;
    if (from == null) {
      return;
    }
    List<EntryId> ends =
        journal.newest().keySet().stream()
            .filter(one -> one.station().equals(journal.station()))
            .filter(one -> one.incarnation() >= from.incarnation())
            .sorted()
            .toList();
    for (EntryId end : ends) {
      // What was written since the drill was restored is numbered anew.
      long first =
          end.incarnation() > from.incarnation() ? 1 : from.number() + (upTo == null ? 0 : 1);
      if (first <= end.number()) {
        EntryId start = new EntryId(end.station(), end.incarnation(), first);
        journal.run(start, end).stream()
            .filter(one -> !(one.fact() instanceof RowFact))
            .forEach(read::add);
        upTo = end;
      }
    }
  }

  /** The entry by which the clock of the drill was first set. */
  private Optional<EntryId> began() {
    EntryQuery clock =
        EntryQuery.about(Drill.subject(journal.station()))
            .facts(Set.of(DrillClockSet.class.getSimpleName()));
    return journal.at(journal.positions(clock)).stream()
        .map(recorded -> recorded.entry().id())
        .filter(id -> id.station().equals(journal.station()))
        .min(Comparator.naturalOrder());
  }
}
