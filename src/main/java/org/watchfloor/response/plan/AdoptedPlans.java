package org.watchfloor.response.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.plan.PlanFact.PlanAdopted;

/** The plans the record keeps: one for each text that was ever used to start a level. */
@Singleton
public final class AdoptedPlans {
  private final PlanStore store;

  /** A hash names one text for ever: what it says is read once. */
  private final Map<String, Plan> read = new ConcurrentHashMap<>();

  @Inject
  AdoptedPlans(PlanStore store) {
    this.store = store;
  }

  /** The plan of a hash, if it was ever used. */
  public Optional<AdoptedPlan> find(String hash) {
    return store.find(hash).map(Versioned::state);
  }

  /**
   * What a kept plan says, read anew from its text; empty if there is none, or if it was written
   * for a program that reads more than this one.
   */
  public Optional<Plan> read(String hash) {
    Plan known = read.get(hash);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Plan> plan =
        find(hash)
            .flatMap(kept ->
                PlanReader.read(kept.key(), kept.text()) instanceof PlanReading.Read one
                    ? Optional.of(one.plan())
                    : Optional.empty());
    plan.ifPresent(one -> read.put(hash, one));
    return plan;
  }

  /** Adds to a draft that a plan goes into the record, if it is not there yet. */
  public void adopt(PlanReading.Read read, Draft draft) {
    if (store.find(read.hash()).isEmpty()) {
      Plan plan = read.plan();
      draft.fact(
          new Subject(store.kind(), read.hash()),
          new PlanAdopted(plan.key(), plan.title(), plan.version(), read.text()));
    }
  }
}
