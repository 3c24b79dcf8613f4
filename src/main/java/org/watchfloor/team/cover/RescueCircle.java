package org.watchfloor.team.cover;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.AidKind;
import org.watchfloor.geo.road.AidPoint;
import org.watchfloor.geo.road.Reach;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.OpenRoads;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamFitness;
import org.watchfloor.team.TeamService;

/**
 * How far the ready teams and the fire stations get together within so many minutes, and whom they
 * do not reach. A team is ready if it is on standby, has no job and need not be asked for through
 * another channel; it sets out from where it was last reported, else from its station, after
 * mustering. A fire station of the map sets out as {@link StationTurnout} says. Any thread but the
 * JavaFX thread: up to a second.
 */
public final class RescueCircle {
  private final TeamService teams;
  private final TeamFitness fitness;
  private final RegionService region;
  private final RiskService risks;
  private final RoadService roads;
  private final OpenRoads open;
  private final StationTurnout turnout;

  @Inject
  RescueCircle(
      TeamService teams,
      TeamFitness fitness,
      RegionService region,
      RiskService risks,
      RoadService roads,
      OpenRoads open,
      StationTurnout turnout) {
    this.teams = teams;
    this.fitness = fitness;
    this.region = region;
    this.risks = risks;
    this.roads = roads;
    this.open = open;
    this.turnout = turnout;
  }

  /** Runs something after every change that can make the circle another one. */
  public Subscription onChange(Runnable changed) {
    List<Subscription> all =
        List.of(teams.onChange(changed), risks.onChange(changed), roads.onChange(changed));
    return () -> all.forEach(Subscription::close);
  }

  /** The teams that can go now. */
  public List<Team> ready() {
    Set<String> busy =
        teams.openAssignments().stream().map(Assignment::team).collect(Collectors.toSet());
    return teams.list().stream()
        .filter(team -> team.readiness() == Readiness.STANDBY)
        .filter(team -> team.profile().kind() != TeamClass.MILITIA)
        .filter(team -> !busy.contains(team.number()))
        .toList();
  }

  /**
   * The fire stations of the map no registered team is at home at: where one is, the register says
   * whether it is there and ready.
   */
  private List<AidPoint> stations(RoadNetwork network) {
    List<Team> registered = teams.list();
    return network.places(AidKind.FIRE_STATION).stream()
        .filter(station ->
            registered.stream()
                .noneMatch(
                    team -> team.profile().at().metresTo(station.at()) <= turnout.sameMetres()))
        .toList();
  }

  /** The circle; empty while there are no roads, for a straight line would promise too much. */
  public Optional<Cover> within(double minutes) {
    List<Team> ready = ready();
    List<AidPoint> stations = roads.network().map(this::stations).orElse(List.of());
    List<Start> starts =
        Stream.concat(
                ready.stream().map(team -> new Start(team.at(), fitness.musterMinutes(team))),
                stations.stream().map(one -> new Start(one.at(), turnout.minutes())))
            .filter(start -> start.delayMinutes() < minutes)
            .toList();
    Answer<Optional<Reach>> answer = roads.reach(starts, minutes, Vehicle.CAR);
    return answer
        .found()
        .map(reach -> {
          Optional<Reach> without =
              answer.basis().closures() == 0
                  ? Optional.empty()
                  : open.reach(starts, minutes, Vehicle.CAR);
          return cover(minutes, ready.size(), stations.size(), reach, without, answer);
        });
  }

  private Cover cover(
      double minutes,
      int ready,
      int stations,
      Reach reach,
      Optional<Reach> without,
      Answer<Optional<Reach>> answer) {
    People people = new People();
    List<Gap> villages = new ArrayList<>();
    for (Area village : lowest(region.areas())) {
      GeoPoint at = village.at();
      if (at == null) {
        people.unplaced += village.people();
      } else if (reach.covers(at)) {
        people.covered += village.people();
      } else {
        boolean lost = without.filter(all -> all.covers(at)).isPresent();
        people.uncovered += village.people();
        people.lost += lost ? village.people() : 0;
        villages.add(
            new Gap(
                false,
                village.code(),
                village.name(),
                at,
                village.pointSource(),
                village.people(),
                lost));
      }
    }
    List<RiskPoint> points = risks.list();
    List<Gap> out =
        points.stream()
            .filter(point -> !reach.covers(point.at()))
            .map(point -> gap(point, without))
            .sorted(MOST)
            .toList();
    villages.sort(MOST);
    Geometry area = reach.shape();
    return new Cover(
        minutes,
        ready,
        stations,
        reach.starts(),
        area,
        lost(area, without),
        people.covered,
        people.uncovered,
        people.lost,
        people.unplaced,
        villages,
        out,
        points.size(),
        reach.metres(),
        reach.roads(),
        answer.basis());
  }

  private static final Comparator<Gap> MOST =
      Comparator.comparingLong(Gap::people).reversed().thenComparing(Gap::number);

  private static final class People {
    private long covered;
    private long uncovered;
    private long lost;
    private long unplaced;
  }

  /** Areas nothing lies below: their people are nobody else's. */
  private static List<Area> lowest(List<Area> areas) {
    Set<String> parents = new HashSet<>();
    areas.forEach(area -> {
      if (area.parent() != null) {
        parents.add(area.parent());
      }
    });
    return areas.stream().filter(area -> !parents.contains(area.code())).toList();
  }

  private static Gap gap(RiskPoint point, Optional<Reach> without) {
    boolean lost = without.filter(all -> all.covers(point.at())).isPresent();
    return new Gap(
        true, point.number(), point.name(), point.at(), point.pointSource(), point.people(), lost);
  }

  private static Geometry lost(Geometry area, Optional<Reach> without) {
    return without
        .map(Reach::shape)
        .map(whole -> OverlayNGRobust.overlay(whole, area, OverlayNG.DIFFERENCE))
        .orElseGet(() -> area.getFactory().createPolygon());
  }
}
