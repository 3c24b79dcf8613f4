package org.watchfloor.response.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.response.plan.PlanFact.PlanAdopted;
import org.watchfloor.store.Database;

/**
 * The table of plans that were used. A plan is named by its hash, so the first entry says it all.
 */
@Singleton
final class PlanStore extends SubjectStore<AdoptedPlan> {
  @Inject
  PlanStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "plan",
        "adopted_plan",
        AdoptedPlan.class,
        PlanStore::fold,
        List.of(new Column<>("plan_key", AdoptedPlan::key)));
  }

  private static @Nullable AdoptedPlan fold(@Nullable AdoptedPlan plan, Recorded recorded) {
    if (plan != null) {
      return plan;
    }
    PlanAdopted adopted = (PlanAdopted) recorded.fact();
    return new AdoptedPlan(
        recorded.entry().subject().id(),
        adopted.key(),
        adopted.title(),
        adopted.version(),
        adopted.text());
  }
}
