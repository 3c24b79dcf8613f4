package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.dispatch.Arrival;
import org.watchfloor.incident.dispatch.Arrivals;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;

/**
 * The ways of the teams sent to the incident selected last, on the map or on its page: the road
 * they come by and when they are there, or why they cannot.
 */
public final class SentWays implements ShapeLayer {
  private final FollowedIncident followed;
  private final IncidentService incidents;
  private final TeamService teams;
  private final Arrivals arrivals;
  private final RoadService roads;
  private final UiTexts texts;
  private final WatchClock clock;

  @Inject
  SentWays(
      FollowedIncident followed,
      IncidentService incidents,
      TeamService teams,
      Arrivals arrivals,
      RoadService roads,
      UiTexts texts,
      WatchClock clock) {
    this.followed = followed;
    this.incidents = incidents;
    this.teams = teams;
    this.arrivals = arrivals;
    this.roads = roads;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "sent-ways";
  }

  @Override
  public String titleKey() {
    return "dispatch.ways";
  }

  @Override
  public int order() {
    return 610;
  }

  @Override
  public ShapeStyle sample() {
    return ShapeStyle.ACTION;
  }

  @Override
  public List<MapShape> shapes() {
    return incidents.find(followed.id()).filter(Incident::open).map(this::shapes).orElse(List.of());
  }

  private List<MapShape> shapes(Incident to) {
    GeoPoint place = to.details().point();
    List<MapShape> shapes = new ArrayList<>();
    for (Arrival one : arrivals.of(to)) {
      shapes.add(shape(one, Objects.requireNonNull(place)));
    }
    return shapes;
  }

  private MapShape shape(Arrival one, GeoPoint to) {
    Instant now = clock.instant();
    boolean road = one.way() instanceof Travel.ByRoad;
    return new MapShape(
        new ObjectRef("team", one.team().number()),
        one.reaches() ? ShapeForm.ARROW : ShapeForm.LINE,
        one.reaches() && !one.late(now) ? ShapeStyle.ACTION : ShapeStyle.DANGER,
        road ? line(one, to) : List.of(one.from(), to),
        !road,
        texts.say(one.label(now)),
        Message.of("dispatch.ways"),
        List.of(
            Message.of(
                "dispatch.ways.status",
                Message.of("team.status." + one.job().status().name()),
                one.said(now)),
            one.basis().said()),
        one.job().since(),
        // Read again with the next minute, so that what is left of it is never old.
        now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
  }

  private List<GeoPoint> line(Arrival one, GeoPoint to) {
    return switch (roads.route(one.from(), to, Vehicle.CAR, 0, texts.language().get()).found()) {
      case Routing.Found ways when ways.best().line().size() > 1 -> ways.best().line();
      case Routing.Found _ -> List.of(one.from(), to);
      case Routing.NotFound _ -> List.of(one.from(), to);
    };
  }

  @Override
  public Subscription onChange(Runnable changed) {
    List<Subscription> all =
        List.of(
            followed.onChange(changed),
            teams.onChange(changed),
            incidents.onChange(changed),
            roads.onChange(changed),
            texts.language().subscribe(language -> changed.run())::unsubscribe);
    return () -> all.forEach(Subscription::close);
  }
}
