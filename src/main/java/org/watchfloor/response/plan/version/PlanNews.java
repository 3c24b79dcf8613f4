package org.watchfloor.response.plan.version;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.response.plan.AdoptedPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanDiff;

/**
 * Whether what a response or an incident keeps is still the version in force, and what is other.
 * Reads the disk; any thread but the JavaFX thread.
 */
public final class PlanNews {
  private final PlanVersions versions;
  private final AdoptedPlans adopted;

  @Inject
  PlanNews(PlanVersions versions, AdoptedPlans adopted) {
    this.versions = versions;
    this.adopted = adopted;
  }

  /**
   * A later version.
   *
   * @param kept the version that is kept
   * @param now the version in force
   * @param changes what it says otherwise
   */
  public record Later(Plan kept, InForce now, List<PlanDiff.Change> changes) {
    public Later {
      changes = List.copyOf(changes);
    }
  }

  /** The later version of a kept plan; empty while it is the one in force, or is not known. */
  public Optional<Later> since(String hash) {
    Optional<Plan> kept = adopted.read(hash);
    Optional<InForce> now =
        kept.flatMap(plan -> versions.find(plan.key()))
            .flatMap(PlanHistory::now)
            .filter(version -> !version.hash().equals(hash));
    return now.flatMap(versions::kept)
        .map(other ->
            new Later(
                kept.orElseThrow(),
                other.version(),
                PlanDiff.between(kept.orElseThrow(), other.plan())));
  }
}
