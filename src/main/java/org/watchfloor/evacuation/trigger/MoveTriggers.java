package org.watchfloor.evacuation.trigger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.region.Area;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.ResponseStage;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/**
 * Finds what asks for people to be moved whom nobody has called. A risk point asked for by several
 * is named once, by the first of them: warnings come before levels. Any thread but the JavaFX
 * thread.
 */
@Singleton
public final class MoveTriggers {
  private final WarningService warnings;
  private final WarnedGround ground;
  private final ResponseService responses;
  private final EvacuationService moves;
  private final RiskService risks;
  private final TriggerRules rules;

  @Inject
  MoveTriggers(
      WarningService warnings,
      WarnedGround ground,
      ResponseService responses,
      EvacuationService moves,
      RiskService risks,
      TriggerRules rules) {
    this.warnings = warnings;
    this.ground = ground;
    this.responses = responses;
    this.moves = moves;
    this.risks = risks;
    this.rules = rules;
  }

  /** What asks now, the highest warning first. */
  public List<MoveTrigger> open() {
    Set<String> called = called();
    Map<String, PointCount> inDanger =
        moves.roster().stream()
            .filter(point -> point.risk() && point.unsafeHouseholds() > 0)
            .filter(point -> !called.contains(point.id()))
            .collect(Collectors.toMap(PointCount::id, point -> point));
    if (inDanger.isEmpty()) {
      return List.of();
    }
    List<RiskPoint> known = risks.list();
    List<MoveTrigger> found = new ArrayList<>();
    List<Area> areas = ground.areas();
    for (Warning warning : warnings.standing()) {
      WarningColour colour = warning.colour();
      if (colour == null || !WarnedGround.concerns(warning.notice(), areas)) {
        continue;
      }
      Set<RiskColor> colours = rules.of(warning.kind(), colour);
      Set<String> warned =
          WarnedGround.warned(warning.notice(), areas).stream()
              .map(Area::code)
              .collect(Collectors.toSet());
      add(
          found,
          inDanger,
          known,
          point ->
              colours.contains(point.color())
                  && (point.area() == null || warned.contains(point.area())),
          Message.of(
              "evacuation.trigger.warning",
              warning.kind().name(),
              Message.of("warning.colour." + colour.name())),
          warning.latest().at());
    }
    for (Response response : responses.open()) {
      if (response.stage() == ResponseStage.ACTIVE || response.stage() == ResponseStage.ADJUSTED) {
        Set<RiskColor> colours = rules.of(response.hazard(), response.level());
        add(
            found,
            inDanger,
            known,
            point -> colours.contains(point.color()),
            Message.of(
                "evacuation.trigger.level",
                Message.of("response.hazard." + response.hazard().name()),
                Message.of("response.level." + response.level().name())),
            response.steps().getLast().effectiveAt());
      }
    }
    return found;
  }

  /** Who is named by one cause is not named again by the next. */
  private static void add(
      List<MoveTrigger> found,
      Map<String, PointCount> inDanger,
      Collection<RiskPoint> known,
      Predicate<RiskPoint> asked,
      Message cause,
      Instant since) {
    List<PointCount> points = new ArrayList<>();
    for (RiskPoint point : known) {
      PointCount count = inDanger.get(point.number());
      if (count != null && asked.test(point)) {
        points.add(count);
        inDanger.remove(point.number());
      }
    }
    if (!points.isEmpty()) {
      found.add(
          new MoveTrigger(
              cause, since, points.stream().sorted(PointCount.MOST_IN_DANGER_FIRST).toList()));
    }
  }

  /** Risk points of which an open move names the point or all of its households. */
  private Set<String> called() {
    Set<String> called = new HashSet<>();
    for (MoveBoard board : moves.boards()) {
      called.addAll(board.move().scope().risks());
      board
          .rows()
          .forEach(row -> {
            String risk = row.household().profile().risk();
            if (risk != null) {
              called.add(risk);
            }
          });
    }
    return called;
  }
}
