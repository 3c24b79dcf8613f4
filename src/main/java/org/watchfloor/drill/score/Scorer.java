package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.drill.scenario.Inject;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;

/**
 * Measures from the record what the desk did about what came to it. Reads the whole record: not on
 * the JavaFX thread.
 */
public final class Scorer {
  private static final int CHUNK = 1000;

  private final ScenarioFolder folder;
  private final InjectService injects;
  private final Journal journal;
  private final WatchClock clock;

  @jakarta.inject.Inject
  Scorer(ScenarioFolder folder, InjectService injects, Journal journal, WatchClock clock) {
    this.folder = folder;
    this.injects = injects;
    this.journal = journal;
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
    List<Recorded> acts = waiting.isEmpty() ? List.of() : acts();
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
    Optional<Recorded> found =
        acts.stream()
            .filter(recorded -> !recorded.entry().recordedAt().isBefore(one.since()))
            .filter(recorded -> ActFinder.shows(act, recorded.fact()))
            .filter(recorded -> shared || used.add(act + " " + recorded.entry().id()))
            .findFirst();
    if (found.isEmpty()) {
      boolean over = one.until() != null && one.until().isBefore(clock.instant());
      return score(one, null, over ? Outcome.MISSED : Outcome.OPEN);
    }
    Recorded recorded = found.get();
    boolean late = one.until() != null && recorded.entry().recordedAt().isAfter(one.until());
    return score(one, recorded, late ? Outcome.LATE : Outcome.DONE);
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

  /** What officers wrote, oldest first; what registers and the script brought is not theirs. */
  private List<Recorded> acts() {
    long last = journal.last();
    List<Recorded> acts = new ArrayList<>();
    for (long from = 1; from <= last; from += CHUNK) {
      long[] positions = LongStream.rangeClosed(from, Math.min(last, from + CHUNK - 1)).toArray();
      acts.addAll(journal.at(positions));
    }
    return acts;
  }
}
