package org.watchfloor.response.suspension;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.suspension.Suspension.Lifting;
import org.watchfloor.response.suspension.SuspensionFact.SuspensionLifted;
import org.watchfloor.response.suspension.SuspensionFact.SuspensionOrdered;

/**
 * The first order and the first lifting count; a lifting that met none in force, and the same
 * ordered again apart, are named.
 */
final class SuspensionFold implements Fold<Suspension> {
  @Override
  public @Nullable Suspension apply(@Nullable Suspension now, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return now == null ? null : now.settled(settled.against());
    }
    if (!(recorded.fact() instanceof SuspensionFact fact)) {
      return now;
    }
    return switch (fact) {
      case SuspensionOrdered ordered ->
          now == null ? ordered(entry, ordered) : now.contradictedBy(entry.id().toString());
      case SuspensionLifted lifted -> lifted(now, entry, lifted);
    };
  }

  private static @Nullable Suspension lifted(
      @Nullable Suspension now, Entry entry, SuspensionLifted lifted) {
    if (now == null || !now.open()) {
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

  private static Suspension ordered(Entry entry, SuspensionOrdered ordered) {
    return new Suspension(
        entry.subject().id(),
        entry.id().station(),
        ordered.kind(),
        ordered.kindSaid(),
        ordered.scope(),
        ordered.startAt(),
        ordered.plannedEnd(),
        ordered.exemptions(),
        ordered.post(),
        ordered.basisDoc(),
        ordered.reason(),
        ordered.response(),
        entry.actor().officer(),
        entry.id().toString(),
        Optional.empty(),
        List.of());
  }
}
