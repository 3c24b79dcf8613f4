package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.response.ConditionWords;
import org.watchfloor.response.Response;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.LeadingPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.StartCondition;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.Measure;

/** What the plans ask of water and rain, whether it was measured or is forecast. */
final class MeasuredClauses {
  private final WarnedHazards hazards;

  @Inject
  MeasuredClauses(WarnedHazards hazards) {
    this.hazards = hazards;
  }

  /**
   * A figure a plan asks for.
   *
   * @param measure of water or of rain
   * @param datum what a level is counted from; null for rain
   * @param hours over how many hours rain is summed; 0 for a level
   * @param value metres or millimetres, this much or more
   * @param station where, its number or how its name begins; any station if none is named
   * @param forecast whether a forecast of it is enough
   * @param clause whose figure it is, and what it would start
   */
  record Asked(
      Measure measure,
      @Nullable HeightDatum datum,
      long hours,
      double value,
      Optional<String> station,
      boolean forecast,
      Grounds.Clause clause) {
    boolean isOf(Gauge gauge) {
      return station
          .map(name -> gauge.number().equals(name) || gauge.name().startsWith(name))
          .orElse(true);
    }
  }

  /** All figures of the plans that speak for the headquarters, the highest level first. */
  List<Asked> of(Grounds grounds) {
    List<Asked> all = new ArrayList<>();
    for (Plan plan : grounds.plans()) {
      for (PlanLevel level : plan.levels()) {
        for (StartCondition condition : level.startAny()) {
          asked(condition, plan, level, grounds)
              .filter(one -> LeadingPlans.leads(plan, one.clause().hazard(), grounds.plans()))
              .ifPresent(all::add);
        }
      }
    }
    all.sort(Comparator.comparing(one -> one.clause().level().level().rank()));
    return all;
  }

  private Optional<Asked> asked(
      StartCondition condition, Plan plan, PlanLevel level, Grounds grounds) {
    return switch (condition) {
      case StartCondition.WaterLevel water ->
          Optional.of(
              new Asked(
                  Measure.WATER,
                  datum(water.datum()),
                  0,
                  water.metres(),
                  Optional.of(water.station()),
                  water.forecast(),
                  clause(condition, plan, level, grounds)));
      case StartCondition.Rainfall rain when !rain.wholeHours() -> Optional.empty();
      case StartCondition.Rainfall rain ->
          Optional.of(
              new Asked(
                  Measure.RAIN,
                  null,
                  rain.within().toHours(),
                  rain.millimetres(),
                  rain.station(),
                  true,
                  clause(condition, plan, level, grounds)));
      case StartCondition.Warning ignored -> Optional.empty();
      case StartCondition.SuperiorResponse ignored -> Optional.empty();
      case StartCondition.Situation ignored -> Optional.empty();
      case StartCondition.PostDecision ignored -> Optional.empty();
    };
  }

  private Grounds.Clause clause(
      StartCondition condition, Plan plan, PlanLevel level, Grounds grounds) {
    return new Grounds.Clause(
        plan,
        level,
        hazard(plan, condition, grounds),
        Message.of(
            "response.proposal.clause.measured",
            plan.title(),
            ProposalWords.level(level.level()),
            ConditionWords.say(condition)));
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

  private static HeightDatum datum(StartCondition.HeightDatum datum) {
    return switch (datum) {
      case WUSONG -> HeightDatum.WUSONG;
      case CN1985 -> HeightDatum.NATIONAL_1985;
      case GAUGE -> HeightDatum.LOCAL;
    };
  }
}
