package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many lines of a plan are how sure.
 *
 * @param marked the marked ones, by their status
 * @param unmarked those that say nothing of it
 */
public record PlanCount(Map<BasisStatus, Integer> marked, int unmarked) {
  public PlanCount {
    marked = Collections.unmodifiableMap(new EnumMap<>(marked));
  }

  /** Counts conditions, actions, lines of the five parts and steps of cards. */
  public static PlanCount of(Plan plan) {
    List<Optional<BasisStatus>> all = new ArrayList<>();
    for (PlanLevel level : plan.levels()) {
      level.starts().forEach(rule -> all.add(rule.mark().map(Mark::status)));
      level.ends().forEach(rule -> all.add(rule.mark().map(Mark::status)));
      level.actions().forEach(action -> all.add(Optional.of(action.status())));
      level.sections().values().forEach(lines -> add(lines, all));
    }
    plan.sections().values().forEach(lines -> add(lines, all));
    plan.cards()
        .forEach(card -> card.steps().forEach(step -> all.add(Optional.of(step.mark().status()))));
    Map<BasisStatus, Integer> marked = new EnumMap<>(BasisStatus.class);
    all.forEach(one -> one.ifPresent(status -> marked.merge(status, 1, Integer::sum)));
    return new PlanCount(marked, (int) all.stream().filter(Optional::isEmpty).count());
  }

  /** How many have a status. */
  public int of(BasisStatus status) {
    return marked.getOrDefault(status, 0);
  }

  /** How many there are. */
  public int lines() {
    return unmarked + marked.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void add(List<PlanLine> lines, List<Optional<BasisStatus>> all) {
    lines.forEach(line -> all.add(Optional.of(line.mark().status())));
  }
}
