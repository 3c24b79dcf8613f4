package org.watchfloor.response.plan;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.warning.WarningColour;

/** Reads the conditions that start and end a level; each has a {@code type} and its own keys. */
final class ConditionReader {
  private static final List<String> START_TYPES =
      List.of(
          "WARNING", "WATER_LEVEL", "RAINFALL", "SUPERIOR_RESPONSE", "SITUATION", "POST_DECISION");
  private static final List<String> END_TYPES =
      List.of("WARNING_CANCELLED", "SUPERIOR_ENDED", "SITUATION", "POST_DECISION");

  private final Faults faults;

  ConditionReader(Faults faults) {
    this.faults = faults;
  }

  /** A condition that may start a level, with its source if it says one. */
  Optional<StartRule> start(Node at) {
    return Section.open(at, faults)
        .flatMap(one -> {
          Optional<Mark> mark = MarkReader.optional(one);
          return start(one).map(condition -> new StartRule(condition, mark));
        });
  }

  /** A condition that may end a level, with its source if it says one. */
  Optional<EndRule> end(Node at) {
    return Section.open(at, faults)
        .flatMap(one -> {
          Optional<Mark> mark = MarkReader.optional(one);
          return end(one).map(condition -> new EndRule(condition, mark));
        });
  }

  private Optional<StartCondition> start(Section one) {
    Optional<String> type = one.text("type");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return switch (type.get()) {
      case "WARNING" -> warning(one);
      case "WATER_LEVEL" -> waterLevel(one);
      case "RAINFALL" -> rainfall(one);
      case "SUPERIOR_RESPONSE" -> {
        one.refuseUnknown(MarkReader.with("type", "level"));
        yield one.level("level").map(StartCondition.SuperiorResponse::new);
      }
      case "SITUATION" -> situation(one).map(StartCondition.Situation::new);
      case "POST_DECISION" -> {
        one.refuseUnknown(MarkReader.with("type"));
        yield Optional.of(new StartCondition.PostDecision());
      }
      default -> {
        one.unknown(one.at("type"), type.get(), START_TYPES);
        yield Optional.empty();
      }
    };
  }

  private Optional<EndCondition> end(Section one) {
    Optional<String> type = one.text("type");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    if (type.get().equals("SITUATION")) {
      return situation(one).map(EndCondition.Situation::new);
    }
    Optional<EndCondition> plain =
        switch (type.get()) {
          case "WARNING_CANCELLED" -> Optional.of(new EndCondition.WarningCancelled());
          case "SUPERIOR_ENDED" -> Optional.of(new EndCondition.SuperiorEnded());
          case "POST_DECISION" -> Optional.of(new EndCondition.PostDecision());
          default -> Optional.empty();
        };
    if (plain.isPresent()) {
      one.refuseUnknown(MarkReader.with("type"));
    } else {
      one.unknown(one.at("type"), type.get(), END_TYPES);
    }
    return plain;
  }

  private static Optional<StartCondition> warning(Section one) {
    one.refuseUnknown(MarkReader.with("type", "event", "color", "hazard"));
    Optional<String> event = one.text("event");
    Optional<WarningColour> colour = one.constant("color", WarningColour.class);
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    return event.flatMap(code -> colour.map(of -> new StartCondition.Warning(code, of, hazard)));
  }

  private static Optional<StartCondition> waterLevel(Section one) {
    one.refuseUnknown(
        MarkReader.with("type", "station", "datum", "op", "value", "forecast", "hazard"));
    Optional<String> station = one.text("station");
    Optional<StartCondition.HeightDatum> datum =
        one.constant("datum", StartCondition.HeightDatum.class);
    Optional<Double> metres = one.decimal("value");
    boolean forecast = one.yes("forecast", false);
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    one.findText("op")
        .filter(op -> !op.equals(">="))
        .ifPresent(op -> one.unknown(one.at("op"), op, List.of(">=")));
    if (station.isEmpty() || datum.isEmpty() || metres.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StartCondition.WaterLevel(station.get(), datum.get(), metres.get(), forecast, hazard));
  }

  private static Optional<StartCondition> rainfall(Section one) {
    one.refuseUnknown(MarkReader.with("type", "within", "value", "station", "hazard"));
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    Optional<Double> millimetres = one.decimal("value");
    Optional<String> station = one.findText("station");
    return one.duration("within")
        .flatMap(within ->
            millimetres.map(sum -> new StartCondition.Rainfall(within, sum, station, hazard)));
  }

  private static Optional<String> situation(Section one) {
    one.refuseUnknown(MarkReader.with("type", "text"));
    return one.text("text");
  }
}
