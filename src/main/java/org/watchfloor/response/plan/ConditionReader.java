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

  Optional<StartCondition> start(Node at) {
    Optional<Section> section = Section.open(at, faults);
    Optional<String> type = section.flatMap(one -> one.text("type"));
    if (section.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Section one = section.get();
    return switch (type.get()) {
      case "WARNING" -> warning(one);
      case "WATER_LEVEL" -> waterLevel(one);
      case "RAINFALL" -> rainfall(one);
      case "SUPERIOR_RESPONSE" -> {
        one.refuseUnknown(List.of("type", "level"));
        yield one.level("level").map(StartCondition.SuperiorResponse::new);
      }
      case "SITUATION" -> situation(one).map(StartCondition.Situation::new);
      case "POST_DECISION" -> {
        one.refuseUnknown(List.of("type"));
        yield Optional.of(new StartCondition.PostDecision());
      }
      default -> {
        one.unknown(one.at("type"), type.get(), START_TYPES);
        yield Optional.empty();
      }
    };
  }

  Optional<EndCondition> end(Node at) {
    Optional<Section> section = Section.open(at, faults);
    Optional<String> type = section.flatMap(one -> one.text("type"));
    if (section.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Section one = section.get();
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
      one.refuseUnknown(List.of("type"));
    } else {
      one.unknown(one.at("type"), type.get(), END_TYPES);
    }
    return plain;
  }

  private static Optional<StartCondition> warning(Section one) {
    one.refuseUnknown(List.of("type", "event", "color", "hazard"));
    Optional<String> event = one.text("event");
    Optional<WarningColour> colour = one.constant("color", WarningColour.class);
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    return event.flatMap(code -> colour.map(of -> new StartCondition.Warning(code, of, hazard)));
  }

  private static Optional<StartCondition> waterLevel(Section one) {
    one.refuseUnknown(List.of("type", "station", "datum", "op", "value", "forecast", "hazard"));
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
    one.refuseUnknown(List.of("type", "within", "value", "station", "hazard"));
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    Optional<Double> millimetres = one.decimal("value");
    Optional<String> station = one.findText("station");
    return one.duration("within")
        .flatMap(within ->
            millimetres.map(sum -> new StartCondition.Rainfall(within, sum, station, hazard)));
  }

  private static Optional<String> situation(Section one) {
    one.refuseUnknown(List.of("type", "text"));
    return one.text("text");
  }
}
