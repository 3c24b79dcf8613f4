package org.watchfloor.evacuation.trigger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchfloor.evacuation.EvacuationService;
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
 * Finds what asks for people to be moved whom nobody has called: a risk point is named until each
 * of its households in danger is on the board of an open move. A risk point asked for by several is
 * named once, by the first of them: warnings come before levels. Any thread but the JavaFX thread.
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
    Map<String, AskedPoint> inDanger = inDanger();
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
          new TriggerCause.Warned(warning.kind(), colour),
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
            new TriggerCause.Level(response.hazard(), response.level()),
            response.steps().getLast().effectiveAt());
      }
    }
    return found;
  }

  /** The risk points of which somebody in danger is on no open board, by their numbers. */
  private Map<String, AskedPoint> inDanger() {
    Map<String, PointCount> uncalled = new HashMap<>();
    for (PointCount point : moves.uncalled()) {
      if (point.risk() && point.unsafeHouseholds() > 0) {
        uncalled.put(point.id(), point);
      }
    }
    if (uncalled.isEmpty()) {
      return new HashMap<>();
    }
    return moves.roster().stream()
        .filter(point -> uncalled.containsKey(point.id()))
        .collect(
            Collectors.toMap(
                PointCount::id,
                point -> AskedPoint.of(point, Objects.requireNonNull(uncalled.get(point.id())))));
  }

  /** Who is named by one cause is not named again by the next. */
  private static void add(
      List<MoveTrigger> found,
      Map<String, AskedPoint> inDanger,
      Collection<RiskPoint> known,
      Predicate<RiskPoint> asked,
      TriggerCause cause,
      Instant since) {
    List<AskedPoint> points = new ArrayList<>();
    for (RiskPoint point : known) {
      AskedPoint count = inDanger.get(point.number());
      if (count != null && asked.test(point)) {
        points.add(count);
        inDanger.remove(point.number());
      }
    }
    if (!points.isEmpty()) {
      found.add(
          new MoveTrigger(cause, since, points.stream().sorted(AskedPoint.MOST_FIRST).toList()));
    }
  }
}
