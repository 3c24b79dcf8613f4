package org.watchfloor.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One unit an order is addressed to, and all that is known of it there.
 *
 * @param to the unit
 * @param role what the order makes of it
 * @param since since when it is addressed
 * @param steps what is known, in the order of the record
 */
public record Addressee(Recipient to, Role role, Instant since, List<Step> steps) {
  public Addressee {
    steps = List.copyOf(steps);
  }

  /** How far it is with one text of the order. */
  public UnitState state(int revision) {
    UnitState state = UnitState.ISSUED;
    for (Step step : steps) {
      if (step.revision() == revision) {
        UnitState next = UnitState.of(step.kind());
        // What is learnt late of an earlier step takes nothing back.
        state = step.kind().once() && next.compareTo(state) < 0 ? state : next;
      }
    }
    return state;
  }

  /** The first of a kind for one text of the order, by when it happened. */
  public Optional<Step> find(StepKind kind, int revision) {
    return of(kind, revision).stream().min(Comparator.comparing(Step::at));
  }

  /** The last of a kind for one text of the order, in the order of the record. */
  public Optional<Step> last(StepKind kind, int revision) {
    List<Step> all = of(kind, revision);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The name of the entry of its last report or judgement, whatever the text; empty before. */
  String word() {
    return steps.stream()
        .filter(step -> !step.kind().once())
        .reduce((before, step) -> step)
        .map(Step::entry)
        .orElse("");
  }

  private List<Step> of(StepKind kind, int revision) {
    return steps.stream()
        .filter(step -> step.kind() == kind && step.revision() == revision)
        .toList();
  }

  Addressee with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Addressee(to, role, since, more);
  }
}
