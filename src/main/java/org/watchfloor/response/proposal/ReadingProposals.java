package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
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
  /** How far back a run of readings over a figure is looked for. */
  private static final int LOOKED_BACK = 400;

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
    return Set.of("reading", GaugeService.KIND);
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

  /** The first reading of the run without a break that reaches the figure. */
  private Reading firstOver(Asked asked, Reading last) {
    Reading first = last;
    for (Reading one : readings.of(last.now().gauge(), LOOKED_BACK)) {
      if (one.withdrawn()
          || one.now().quantity() != last.now().quantity()
          || one.now().at().isAfter(last.now().at())) {
        continue;
      }
      if (!reached(asked, one.now())) {
        break;
      }
      first = one;
    }
    return first;
  }

  @Override
  public void rest(Cause cause, Draft draft) {
    if (cause instanceof Cause.Measured measured
        && readings
            .find(measured.what().id())
            .filter(Reading::stands)
            .filter(standing -> standing.now().sameNumber(measured.what()))
            .isEmpty()) {
      throw RefusedException.of("response.proposal.refused.reading", measured.name());
    }
  }
}
