package org.watchfloor.team.joint;

import java.util.List;
import org.watchfloor.team.Capability;

/**
 * Which team serves which need.
 *
 * @param served the needs that are served, in the order of jobs and needs
 * @param unmet the needs nobody serves
 * @param cost minutes until each need is served, together, as many times as its job weighs beside
 *     the lightest; too few people count half a day more, so many times; an unmet need of a job
 *     that weighs w times as much counts 2w-1 days
 * @param bound no plan costs less
 * @param listCost what it costs to take for each need in turn the soonest team left
 */
public record JointPlan(
    List<Served> served, List<Unmet> unmet, double cost, double bound, double listCost) {
  public JointPlan {
    served = List.copyOf(served);
    unmet = List.copyOf(unmet);
  }

  /** By how many per cent it may at most be worse than the best; 0 where it is the best. */
  public double gapPercent() {
    return bound <= 0 ? 0 : Math.max(0, 100 * (cost - bound) / bound);
  }

  /** By how many per cent the list is worse; 0 or more. */
  public double listWorsePercent() {
    return cost <= 0 ? 0 : Math.max(0, 100 * (listCost - cost) / cost);
  }

  /** A need and who serves it. */
  public record Served(String job, Capability capability, String team, double minutes) {}

  /** A need nobody serves. */
  public record Unmet(String job, Capability capability) {}
}
