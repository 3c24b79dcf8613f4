package org.watchfloor.response.plan;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.warning.WarningColour;

/** Reads the conditions that start and end a level; each has a {@code type} and its own keys. */
final class ConditionReader {
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
    return kind(one, ConditionKind.starting())
        .flatMap(kind ->
            switch (kind) {
              case WARNING -> warning(one);
              case WATER_LEVEL -> waterLevel(one);
              case RAINFALL -> rainfall(one);
              case SUPERIOR_RESPONSE ->
                  one.level("level").map(StartCondition.SuperiorResponse::new);
              case SITUATION -> one.text("text").map(StartCondition.Situation::new);
              case POST_DECISION -> Optional.of(new StartCondition.PostDecision());
              case WARNING_CANCELLED, SUPERIOR_ENDED -> Optional.empty();
            });
  }

  private Optional<EndCondition> end(Section one) {
    return kind(one, ConditionKind.ending())
        .flatMap(kind ->
            switch (kind) {
              case WARNING_CANCELLED -> Optional.of(new EndCondition.WarningCancelled());
              case SUPERIOR_ENDED -> Optional.of(new EndCondition.SuperiorEnded());
              case SITUATION -> one.text("text").map(EndCondition.Situation::new);
              case POST_DECISION -> Optional.of(new EndCondition.PostDecision());
              case WARNING, WATER_LEVEL, RAINFALL, SUPERIOR_RESPONSE -> Optional.empty();
            });
  }

  /** The kind a condition says it is, one of those allowed here; refuses keys that kind has not. */
  private static Optional<ConditionKind> kind(Section one, List<ConditionKind> among) {
    Optional<String> type = one.text(ConditionKind.TYPE);
    Optional<ConditionKind> kind = type.flatMap(name -> ConditionKind.named(name, among));
    if (type.isPresent() && kind.isEmpty()) {
      one.unknown(one.at(ConditionKind.TYPE), type.get(), among.stream().map(Enum::name).toList());
    }
    kind.ifPresent(known -> one.refuseUnknown(known.keys()));
    return kind;
  }

  private static Optional<StartCondition> warning(Section one) {
    Optional<String> event = one.text("event");
    Optional<WarningColour> colour = one.constant("color", WarningColour.class);
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    return event.flatMap(code -> colour.map(of -> new StartCondition.Warning(code, of, hazard)));
  }

  private static Optional<StartCondition> waterLevel(Section one) {
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
    Optional<Hazard> hazard = one.findConstant("hazard", Hazard.class);
    Optional<Double> millimetres = one.decimal("value");
    Optional<String> station = one.findText("station");
    return one.duration("within")
        .flatMap(within ->
            millimetres.map(sum -> new StartCondition.Rainfall(within, sum, station, hazard)));
  }
}
