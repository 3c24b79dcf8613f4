package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.Draft;
import org.watchfloor.response.ConditionWords;
import org.watchfloor.response.Response;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.StartCondition;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.GaugeState;
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
  private final WarnedHazards hazards;

  @Inject
  ReadingProposals(ReadingService readings, WarnedHazards hazards) {
    this.readings = readings;
    this.hazards = hazards;
  }

  /** A figure a plan asks for, of one quantity, in one datum. */
  private record Asked(
      Quantity quantity, @Nullable HeightDatum datum, double value, Optional<String> station) {
    boolean isOf(GaugeState state) {
      return station
          .map(name -> state.gauge().number().equals(name) || state.gauge().name().startsWith(name))
          .orElse(true);
    }

    boolean reachedBy(Observation what) {
      return what.quantity() == quantity && what.datum() == datum && what.value() >= value;
    }
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
    List<Proposal> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    List<GaugeState> states = asks(grounds) ? readings.overview() : List.of();
    for (Plan plan : grounds.plans()) {
      for (PlanLevel level : plan.levels()) {
        for (StartCondition condition : level.startAny()) {
          asked(condition)
              .ifPresent(asked -> {
                Hazard hazard = hazard(plan, condition, grounds);
                Grounds.Clause clause =
                    new Grounds.Clause(plan, level, hazard, clause(plan, level, condition));
                for (GaugeState state : states) {
                  Optional<Proposal> one = proposal(state, asked, clause, grounds);
                  if (one.isPresent() && done.add(state.gauge().number() + "/" + hazard)) {
                    found.add(one.get());
                  }
                }
              });
        }
      }
    }
    return found;
  }

  /** A response in force that the plan is for is raised; no second one is started beside it. */
  private Hazard hazard(Plan plan, StartCondition condition, Grounds grounds) {
    return grounds.known().stream()
        .filter(response -> response.stage().inForce())
        .map(Response::hazard)
        .filter(plan.hazards()::contains)
        .findFirst()
        .orElseGet(() -> hazards.of(plan, condition));
  }

  private static boolean asks(Grounds grounds) {
    return grounds.plans().stream()
        .flatMap(plan -> plan.levels().stream())
        .flatMap(level -> level.startAny().stream())
        .anyMatch(condition -> asked(condition).isPresent());
  }

  /** What can be read off a gauge; a rain sum over hours no gauge reports cannot. */
  private static Optional<Asked> asked(StartCondition condition) {
    return switch (condition) {
      case StartCondition.WaterLevel water ->
          Optional.of(
              new Asked(
                  Quantity.WATER_LEVEL,
                  datum(water.datum()),
                  water.metres(),
                  Optional.of(water.station())));
      case StartCondition.Rainfall rain ->
          Optional.ofNullable(rainOver(rain.within().toHours()))
              .map(quantity -> new Asked(quantity, null, rain.millimetres(), rain.station()));
      case StartCondition.Warning ignored -> Optional.empty();
      case StartCondition.SuperiorResponse ignored -> Optional.empty();
      case StartCondition.Situation ignored -> Optional.empty();
      case StartCondition.PostDecision ignored -> Optional.empty();
    };
  }

  private static HeightDatum datum(StartCondition.HeightDatum datum) {
    return switch (datum) {
      case WUSONG -> HeightDatum.WUSONG;
      case CN1985 -> HeightDatum.NATIONAL_1985;
      case GAUGE -> HeightDatum.LOCAL;
    };
  }

  private static @Nullable Quantity rainOver(long hours) {
    return switch ((int) hours) {
      case 1 -> Quantity.RAIN_1H;
      case 3 -> Quantity.RAIN_3H;
      case 6 -> Quantity.RAIN_6H;
      case 12 -> Quantity.RAIN_12H;
      case 24 -> Quantity.RAIN_24H;
      default -> null;
    };
  }

  private static Message clause(Plan plan, PlanLevel level, StartCondition condition) {
    return Message.of(
        "response.proposal.clause.measured",
        plan.title(),
        ProposalWords.level(level.level()),
        ConditionWords.say(condition));
  }

  private Optional<Proposal> proposal(
      GaugeState state, Asked asked, Grounds.Clause clause, Grounds grounds) {
    if (!asked.isOf(state)) {
      return Optional.empty();
    }
    return state
        .of(asked.quantity())
        .filter(Standing::speaks)
        .filter(standing -> asked.reachedBy(standing.last().now()))
        .map(standing -> {
          Observation what = standing.last().now();
          Reading first = firstOver(asked, standing.last());
          return grounds.proposal(
              String.join(
                  "/",
                  state.gauge().number(),
                  asked.quantity().name(),
                  first.now().at().atZone(WatchClock.BEIJING).toLocalDate().toString()),
              new Cause.Measured(state.gauge().name(), what, asked.value()),
              Message.of(
                  "response.proposal.basis.measured",
                  state.gauge().name(),
                  ReadingWords.value(what)),
              null,
              clause,
              first.recordedAt());
        });
  }

  /** The first reading of the run without a break that reaches the figure. */
  private Reading firstOver(Asked asked, Reading last) {
    Reading first = last;
    for (Reading one : readings.of(last.now().gauge(), LOOKED_BACK)) {
      if (one.withdrawn()
          || one.now().quantity() != asked.quantity()
          || one.now().at().isAfter(last.now().at())) {
        continue;
      }
      if (!asked.reachedBy(one.now())) {
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
