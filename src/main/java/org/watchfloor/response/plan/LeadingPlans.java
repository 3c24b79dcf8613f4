package org.watchfloor.response.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the plans on the shelf speak for the headquarters itself about a hazard: the special
 * ones, and only where none covers it the overall plan, a department's or a township's own. Of two
 * plans of which one is the other's parent the child speaks, because it says the same nearer. Pure.
 */
public final class LeadingPlans {
  /** Who speaks first. */
  private static final List<PlanKind> ORDER =
      List.of(PlanKind.SPECIAL, PlanKind.OVERALL, PlanKind.DEPARTMENT, PlanKind.GRASSROOTS);

  private LeadingPlans() {}

  /** Whether nobody on the shelf speaks about the hazard before this plan does. */
  public static boolean leads(Plan plan, Hazard hazard, Collection<Plan> shelf) {
    return shelf.stream()
        .filter(other -> other.hazards().contains(hazard))
        .noneMatch(other -> before(other, plan));
  }

  /** Those that cover a hazard, who speaks first in front; the order is otherwise kept. */
  public static List<Plan> of(Hazard hazard, Collection<Plan> shelf) {
    return shelf.stream()
        .filter(plan -> plan.hazards().contains(hazard))
        .sorted(
            Comparator.comparing((Plan plan) -> !leads(plan, hazard, shelf))
                .thenComparing(plan -> ORDER.indexOf(plan.kind())))
        .toList();
  }

  private static boolean before(Plan other, Plan plan) {
    int kinds = Integer.compare(ORDER.indexOf(other.kind()), ORDER.indexOf(plan.kind()));
    return kinds < 0 || kinds == 0 && other.parent().filter(plan.key()::equals).isPresent();
  }
}
