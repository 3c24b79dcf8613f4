package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.proposal.MeasuredClauses.Asked;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.GaugeState;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.Observation;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.Reading;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.reading.ReadingWords;
import org.watchfloor.warning.reading.Standing;

/**
 * What the last readings propose: a level of water, or rain, that a plan names. Levels of two
 * height datums are never compared; a reading too old to say anything proposes nothing. One that
 * was decided comes back when the water falls below the plan's figure and reaches it on another
 * day.
 */
final class ReadingProposals implements ProposalSource {
  private static final String READING = "reading";

  /** How far back a run of readings over a figure is looked for, first and at most. */
  private static final Duration SHORTEST = Duration.ofDays(2);

  private static final Duration LONGEST = Duration.ofDays(512);

  private final ReadingService readings;
  private final MeasuredClauses clauses;

  @Inject
  ReadingProposals(ReadingService readings, MeasuredClauses clauses) {
    this.readings = readings;
    this.clauses = clauses;
  }

  @Override
  public Class<? extends Cause> causes() {
    return Cause.Measured.class;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(READING, GaugeService.KIND);
  }

  @Override
  public List<Proposal> standing(Grounds grounds) {
    List<Asked> all = clauses.of(grounds);
    List<Proposal> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    List<GaugeState> states = all.isEmpty() ? List.of() : readings.overview();
    for (Asked asked : all) {
      for (GaugeState state : states) {
        Optional<Proposal> one = proposal(state, asked, grounds);
        if (one.isPresent() && done.add(state.gauge().number() + "/" + asked.clause().hazard())) {
          found.add(one.get());
        }
      }
    }
    return found;
  }

  /** What can be read off a gauge; a rain sum over hours no gauge reports cannot. */
  private static Optional<Quantity> quantity(Asked asked) {
    return asked.measure() == Measure.WATER
        ? Optional.of(Quantity.WATER_LEVEL)
        : Quantity.rainOver(asked.hours());
  }

  private static boolean reached(Asked asked, Observation what) {
    return what.datum() == asked.datum() && what.value() >= asked.value();
  }

  private Optional<Proposal> proposal(GaugeState state, Asked asked, Grounds grounds) {
    if (!asked.isOf(state.gauge())) {
      return Optional.empty();
    }
    return quantity(asked)
        .flatMap(state::of)
        .filter(Standing::speaks)
        .filter(standing -> reached(asked, standing.last().now()))
        .map(standing -> {
          Observation what = standing.last().now();
          Reading first = firstOver(asked, standing.last());
          return grounds.proposal(
              String.join(
                  "/",
                  state.gauge().number(),
                  what.quantity().name(),
                  first.now().at().atZone(WatchClock.BEIJING).toLocalDate().toString()),
              new Cause.Measured(state.gauge().name(), what, asked.value()),
              Message.of(
                  "response.proposal.basis.measured",
                  state.gauge().name(),
                  ReadingWords.value(what)),
              null,
              asked.clause(),
              first.recordedAt());
        });
  }

  /**
   * The first reading of the run without a break that reaches the figure. Only as much of the past
   * is read as the run is long.
   */
  private Reading firstOver(Asked asked, Reading last) {
    Observation now = last.now();
    Reading first = last;
    for (Duration back = SHORTEST; back.compareTo(LONGEST) <= 0; back = back.multipliedBy(4)) {
      List<Reading> run =
          readings.standing(now.gauge(), now.quantity(), now.at().minus(back), now.at());
      first = last;
      for (Reading one : run.reversed()) {
        if (!reached(asked, one.now())) {
          return first;
        }
        first = one;
      }
    }
    return first;
  }

  /** Rests on the entry of the reading, so that another seat's correction is noticed. */
  @Override
  public void rest(Cause cause, Draft draft) {
    if (!(cause instanceof Cause.Measured measured)) {
      return;
    }
    Versioned<Reading> known =
        readings
            .known(measured.what().id())
            .filter(found -> found.state().stands())
            .filter(found -> found.state().now().sameNumber(measured.what()))
            .orElseThrow(
                () -> RefusedException.of("response.proposal.refused.reading", measured.name()));
    draft.expecting(new Subject(READING, known.state().now().id()), known.version());
  }
}
