package org.watchfloor.response.period;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.period.FloodPeriod.Lifting;
import org.watchfloor.response.period.FloodPeriodFact.FloodPeriodDeclared;
import org.watchfloor.response.period.FloodPeriodFact.FloodPeriodLifted;

/** The first declaration and the first lifting count; another of either is named. */
final class FloodPeriodFold implements Fold<FloodPeriod> {
  @Override
  public @Nullable FloodPeriod apply(@Nullable FloodPeriod now, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return now == null ? null : now.settled(settled.against());
    }
    if (!(recorded.fact() instanceof FloodPeriodFact fact)) {
      return now;
    }
    return switch (fact) {
      case FloodPeriodDeclared declared ->
          now == null ? declared(entry, declared) : now.contradictedBy(entry.id().toString());
      case FloodPeriodLifted lifted -> lifted(now, entry, lifted);
    };
  }

  private static @Nullable FloodPeriod lifted(
      @Nullable FloodPeriod now, Entry entry, FloodPeriodLifted lifted) {
    if (now == null || !now.stands()) {
      return now == null ? null : now.contradictedBy(entry.id().toString());
    }
    return now.lifted(
        new Lifting(
            lifted.post(),
            lifted.basisDoc(),
            lifted.reason(),
            lifted.at(),
            entry.actor().officer()),
        entry.id().toString());
  }

  private static FloodPeriod declared(Entry entry, FloodPeriodDeclared declared) {
    return new FloodPeriod(
        entry.subject().id(),
        entry.id().station(),
        declared.ground(),
        declared.groundSaid(),
        declared.area(),
        declared.post(),
        declared.basisDoc(),
        declared.reason(),
        declared.since(),
        entry.actor().officer(),
        entry.id().toString(),
        Optional.empty(),
        List.of());
  }
}
