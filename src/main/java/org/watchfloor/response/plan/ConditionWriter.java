package org.watchfloor.response.plan;

import static org.watchfloor.response.plan.MarkWords.flow;
import static org.watchfloor.rule.YamlWords.flow;
import static org.watchfloor.rule.YamlWords.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the conditions that start and end a level; their keys are those of {@link ConditionKind}.
 */
final class ConditionWriter {
  /** The words of a condition; what else it says are numbers and names of the program. */
  private static final List<String> WORDS = List.of("event", "station", "text");

  private ConditionWriter() {}

  /** A condition that may start a level. */
  static String start(StartRule rule) {
    return flow(condition(values(rule.condition())), rule.mark());
  }

  /** A condition that may end a level. */
  static String end(EndRule rule) {
    return flow(condition(values(rule.condition())), rule.mark());
  }

  /** What makes a condition the same in two versions: what it says without its source. */
  static String key(StartRule rule) {
    return flow(condition(values(rule.condition())));
  }

  static String key(EndRule rule) {
    return flow(condition(values(rule.condition())));
  }

  /** What a condition says, by the keys it has in a file, in plain words. */
  static Map<String, String> values(StartCondition condition) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (condition) {
      case StartCondition.Warning warning -> {
        values.put("type", "WARNING");
        values.put("event", warning.event());
        values.put("color", warning.colour().name());
        warning.hazard().ifPresent(hazard -> values.put("hazard", hazard.name()));
      }
      case StartCondition.WaterLevel water -> {
        values.put("type", "WATER_LEVEL");
        values.put("station", water.station());
        values.put("datum", water.datum().name());
        values.put("value", String.valueOf(water.metres()));
        values.put("forecast", String.valueOf(water.forecast()));
        water.hazard().ifPresent(hazard -> values.put("hazard", hazard.name()));
      }
      case StartCondition.Rainfall rain -> {
        values.put("type", "RAINFALL");
        values.put("within", rain.within().toString());
        values.put("value", String.valueOf(rain.millimetres()));
        rain.station().ifPresent(station -> values.put("station", station));
        rain.hazard().ifPresent(hazard -> values.put("hazard", hazard.name()));
      }
      case StartCondition.SuperiorResponse above -> {
        values.put("type", "SUPERIOR_RESPONSE");
        values.put("level", String.valueOf(above.level().rank()));
      }
      case StartCondition.Situation situation -> {
        values.put("type", "SITUATION");
        values.put("text", situation.text());
      }
      case StartCondition.PostDecision ignored -> values.put("type", "POST_DECISION");
    }
    return values;
  }

  /** The same of a condition that ends a level. */
  static Map<String, String> values(EndCondition condition) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (condition) {
      case EndCondition.WarningCancelled ignored -> values.put("type", "WARNING_CANCELLED");
      case EndCondition.SuperiorEnded ignored -> values.put("type", "SUPERIOR_ENDED");
      case EndCondition.Situation situation -> {
        values.put("type", "SITUATION");
        values.put("text", situation.text());
      }
      case EndCondition.PostDecision ignored -> values.put("type", "POST_DECISION");
    }
    return values;
  }

  private static Map<String, String> condition(Map<String, String> values) {
    Map<String, String> written = new LinkedHashMap<>(values);
    WORDS.forEach(key -> written.computeIfPresent(key, (same, words) -> text(words)));
    return written;
  }
}
