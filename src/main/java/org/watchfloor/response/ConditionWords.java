package org.watchfloor.response;

import org.watchfloor.base.Message;
import org.watchfloor.response.plan.EndCondition;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.plan.StartCondition;

/** Says in words under which conditions a plan has a level started and ended. */
public final class ConditionWords {
  private ConditionWords() {}

  /** What a plan says about a level; nothing for a level it does not have. */
  static LevelPreview.Conditions of(Plan plan, ResponseLevel level) {
    return plan.find(level)
        .map(one ->
            new LevelPreview.Conditions(
                one.startAny().stream().map(ConditionWords::say).toList(),
                one.endAny().stream().map(ConditionWords::say).toList(),
                one.reports().stream().map(PlanLevel.ReportDuty::rule).toList()))
        .orElse(LevelPreview.Conditions.NONE);
  }

  /** One condition that starts a level. */
  public static Message say(StartCondition condition) {
    return switch (condition) {
      case StartCondition.Warning warning ->
          Message.of(
              "response.condition.warning",
              warning.event(),
              Message.of("warning.colour." + warning.colour().name()));
      case StartCondition.WaterLevel water ->
          Message.of(
              water.forecast() ? "response.condition.waterForecast" : "response.condition.water",
              water.station(),
              String.valueOf(water.metres()),
              Message.of("response.datum." + water.datum().name()));
      case StartCondition.Rainfall rain ->
          rain.station().isPresent()
              ? Message.of(
                  "response.condition.rainAt",
                  rain.within().toHours(),
                  String.valueOf(rain.millimetres()),
                  rain.station().get())
              : Message.of(
                  "response.condition.rain",
                  rain.within().toHours(),
                  String.valueOf(rain.millimetres()));
      case StartCondition.SuperiorResponse above ->
          Message.of("response.condition.superior", Names.of(above.level()));
      case StartCondition.Situation situation ->
          Message.of("response.condition.situation", situation.text());
      case StartCondition.PostDecision ignored -> Message.of("response.condition.decision");
    };
  }

  private static Message say(EndCondition condition) {
    return switch (condition) {
      case EndCondition.WarningCancelled ignored -> Message.of("response.condition.lifted");
      case EndCondition.SuperiorEnded ignored -> Message.of("response.condition.superiorEnded");
      case EndCondition.Situation situation ->
          Message.of("response.condition.situation", situation.text());
      case EndCondition.PostDecision ignored -> Message.of("response.condition.decision");
    };
  }
}
