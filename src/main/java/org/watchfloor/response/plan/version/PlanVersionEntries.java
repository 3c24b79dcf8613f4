package org.watchfloor.response.plan.version;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.plan.version.PlanVersionFact.PlanLaidDown;
import org.watchfloor.response.plan.version.PlanVersionFact.PlanTakenIntoForce;

/** Says in the timeline which version of a plan came into force. */
final class PlanVersionEntries implements EntryRenderer {
  @Inject
  PlanVersionEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(PlanTakenIntoForce.class, PlanLaidDown.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((PlanVersionFact) recorded.fact()) {
      case PlanTakenIntoForce found when found.by().isEmpty() ->
          texts.get("plan.entry.found", found.title(), found.version());
      case PlanTakenIntoForce taken ->
          texts.get("plan.entry.taken", taken.by(), taken.title(), taken.version(), taken.note());
      case PlanLaidDown laid -> texts.get("plan.entry.laidDown", laid.title());
    };
  }
}
