package org.watchfloor.evacuation;

import org.jspecify.annotations.Nullable;
import org.watchfloor.evacuation.EvacuationFact.ShelterPlanWithdrawn;
import org.watchfloor.evacuation.EvacuationFact.SheltersPlanned;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;

/** How entries become the plan of a move: the latest stands until it is withdrawn. */
final class ShelterPlanFold {
  private ShelterPlanFold() {}

  static @Nullable ShelterPlan apply(@Nullable ShelterPlan before, Recorded recorded) {
    Entry entry = recorded.entry();
    return switch (recorded.fact()) {
      case SheltersPlanned fact ->
          new ShelterPlan(
              entry.subject().id(),
              fact.shelters(),
              fact.without(),
              fact.basis(),
              fact.cost(),
              fact.bound(),
              fact.seed(),
              fact.effort(),
              entry.happenedAt(),
              entry.actor().officer(),
              entry.id().toString(),
              "");
      case ShelterPlanWithdrawn fact when before != null -> before.without(fact.reason());
      default -> before;
    };
  }
}
