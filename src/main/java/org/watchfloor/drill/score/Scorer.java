package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillRecord;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.inject.Script;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.drill.scenario.Inject;
import org.watchfloor.journal.Recorded;

/**
 * Measures from the record of the drill what the desk did about what came to it: each expected act,
 * what makes it the right one, and what is asked of the whole drill. Not on the JavaFX thread.
 */
public final class Scorer {
  private final ScenarioFolder folder;
  private final InjectService injects;
  private final DrillRecord record;
  private final Limits limits;
  private final FirstReports reports;
  private final Rightness rightness;
  private final DoubleBooking doubles;
  private final WatchClock clock;

  @jakarta.inject.Inject
  Scorer(
      ScenarioFolder folder,
      InjectService injects,
      DrillRecord record,
      Limits limits,
      FirstReports reports,
      Rightness rightness,
      DoubleBooking doubles,
      WatchClock clock) {
    this.folder = folder;
    this.injects = injects;
    this.record = record;
    this.limits = limits;
    this.reports = reports;
    this.rightness = rightness;
    this.doubles = doubles;
    this.clock = clock;
  }

  /**
   * Every expected act of what was let go, in the order in which it was, with what makes it right
   * behind it, and at the end what is asked of the whole drill; nothing without a script, and
   * before anything came.
   */
  public List<Score> scores() {
    List<Waiting> waiting = folder.script().map(this::waiting).orElse(List.of());
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<Recorded> entries = record.entries();
    Set<String> used = new HashSet<>();
    List<Score> scores = new ArrayList<>();
    waiting.stream()
        .sorted(Waiting.DUE_FIRST)
        .forEach(one -> scores.addAll(scores(one, entries, used)));
    scores.sort(Comparator.comparing(Score::since).thenComparing(Score::inject));
    scores.addAll(doubles.scores(entries));
    return scores;
  }

  private List<Waiting> waiting(Script script) {
    Function<Expected, Function<Instant, Limit>> limit = limits.of(script.scenario());
    List<Waiting> waiting = new ArrayList<>();
    for (Inject inject : script.scenario().injects()) {
      Instant since = injects.find(inject.id()).map(InjectState::releasedAt).orElse(null);
      if (since != null) {
        Map<ExpectedAct, Integer> nth = new EnumMap<>(ExpectedAct.class);
        for (Expected expected : inject.expected()) {
          int place = nth.merge(expected.act(), 1, Integer::sum);
          Limit by = limit.apply(expected).apply(since);
          waiting.add(new Waiting(inject, expected, place, since, by));
        }
      }
    }
    return waiting;
  }

  private List<Score> scores(Waiting one, List<Recorded> entries, Set<String> used) {
    ExpectedAct act = one.expected().act();
    boolean byRules = act == ExpectedAct.FIRST_REPORT && one.limit().until() == null;
    if (byRules) {
      return List.of(reports.score(one, entries, used));
    }
    Optional<Recorded> found = find(one, entries, used);
    // A note may be of several matters at once; an incident, an order, a team answers one.
    if (act != ExpectedAct.NOTED) {
      found.ifPresent(recorded -> used.add(use(act, recorded)));
    }
    Score done = one.score(Criterion.IN_TIME, one.limit().basis(), inTime(one, found));
    List<Score> scores = new ArrayList<>(List.of(done));
    rightness.score(one, done.outcome(), found, entries).ifPresent(scores::add);
    return scores;
  }

  /** The right one in time, else the first. */
  private Optional<Recorded> find(Waiting one, List<Recorded> entries, Set<String> used) {
    Recorded first = null;
    Instant until = one.limit().until();
    for (Recorded recorded : entries) {
      if (!recorded.entry().recordedAt().isBefore(one.since())
          && ActFinder.shows(one.expected().act(), recorded.fact())
          && !used.contains(use(one.expected().act(), recorded))) {
        first = first == null ? recorded : first;
        boolean inTime = until == null || !recorded.entry().recordedAt().isAfter(until);
        if (inTime && rightness.fits(one.expected(), recorded)) {
          return Optional.of(recorded);
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private static String use(ExpectedAct act, Recorded recorded) {
    return act + " " + recorded.entry().id();
  }

  private Verdict inTime(Waiting one, Optional<Recorded> found) {
    Optional<Proof> proof = found.map(Proof::of);
    Instant until = one.limit().until();
    if (until == null) {
      return Verdict.untold(one.limit().basis(), proof);
    }
    Outcome outcome =
        proof
            .map(by -> by.at().isAfter(until) ? Outcome.LATE : Outcome.DONE)
            .orElseGet(() -> until.isBefore(clock.instant()) ? Outcome.MISSED : Outcome.OPEN);
    return new Verdict(outcome, proof, Optional.empty());
  }
}
