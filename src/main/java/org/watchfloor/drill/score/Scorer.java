package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillRecord;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.drill.scenario.Inject;
import org.watchfloor.journal.Recorded;

/**
 * Measures from the record of the drill what the desk did about what came to it. Not on the JavaFX
 * thread.
 */
public final class Scorer {
  private final ScenarioFolder folder;
  private final InjectService injects;
  private final DrillRecord record;
  private final WatchClock clock;

  @jakarta.inject.Inject
  Scorer(ScenarioFolder folder, InjectService injects, DrillRecord record, WatchClock clock) {
    this.folder = folder;
    this.injects = injects;
    this.record = record;
    this.clock = clock;
  }

  /** An expectation that waits for an act. */
  private record Waiting(
      Inject inject, Expected expected, Instant since, @Nullable Instant until) {}

  /**
   * Every expected act of what was let go, in the order in which it was; nothing without a script.
   */
  public List<Score> scores() {
    List<Waiting> waiting = new ArrayList<>();
    folder
        .script()
        .ifPresent(script ->
            script
                .scenario()
                .injects()
                .forEach(inject -> released(inject).ifPresent(at -> add(waiting, inject, at))));
    // Who is due first is answered first.
    waiting.sort(
        Comparator.comparing(
            Waiting::until, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
    List<Recorded> acts = waiting.isEmpty() ? List.of() : record.entries();
    Set<String> used = new HashSet<>();
    List<Score> scores = new ArrayList<>();
    for (Waiting one : waiting) {
      scores.add(score(one, acts, used));
    }
    scores.sort(Comparator.comparing(Score::since).thenComparing(Score::inject));
    return scores;
  }

  private Optional<Instant> released(Inject inject) {
    return injects.find(inject.id()).map(InjectState::releasedAt);
  }

  private static void add(List<Waiting> waiting, Inject inject, Instant at) {
    for (Expected expected : inject.expected()) {
      Instant until = expected.within() == null ? null : at.plus(expected.within());
      waiting.add(new Waiting(inject, expected, at, until));
    }
  }

  private Score score(Waiting one, List<Recorded> acts, Set<String> used) {
    ExpectedAct act = one.expected().act();
    if (act == ExpectedAct.JUDGED) {
      return score(one, null, Outcome.TO_JUDGE);
    }
    // A note may be of several matters at once; an incident, an order, a team answers one.
    boolean shared = act == ExpectedAct.NOTED;
    Optional<Recorded> found = first(one, acts, shared ? Set.of() : used);
    if (!shared) {
      found.ifPresent(recorded -> used.add(use(act, recorded)));
    }
    if (found.isEmpty()) {
      boolean over = one.until() != null && one.until().isBefore(clock.instant());
      return score(one, null, over ? Outcome.MISSED : Outcome.OPEN);
    }
    Recorded recorded = found.get();
    boolean late = one.until() != null && recorded.entry().recordedAt().isAfter(one.until());
    return score(one, recorded, late ? Outcome.LATE : Outcome.DONE);
  }

  private static Optional<Recorded> first(Waiting one, List<Recorded> acts, Set<String> used) {
    ExpectedAct act = one.expected().act();
    for (Recorded recorded : acts) {
      if (!recorded.entry().recordedAt().isBefore(one.since())
          && ActFinder.shows(act, recorded.fact())
          && !used.contains(use(act, recorded))) {
        return Optional.of(recorded);
      }
    }
    return Optional.empty();
  }

  private static String use(ExpectedAct act, Recorded recorded) {
    return act + " " + recorded.entry().id();
  }

  private static Score score(Waiting one, @Nullable Recorded by, Outcome outcome) {
    return new Score(
        one.inject().id(),
        one.inject().to(),
        one.expected(),
        one.since(),
        by == null ? null : by.entry().recordedAt(),
        by == null ? "" : by.entry().actor().officer(),
        by == null ? "" : by.entry().id().toString(),
        outcome);
  }
}
