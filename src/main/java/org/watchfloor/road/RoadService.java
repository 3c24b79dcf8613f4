package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.AidKind;
import org.watchfloor.geo.road.AidNearby;
import org.watchfloor.geo.road.Conditions;
import org.watchfloor.geo.road.Course;
import org.watchfloor.geo.road.Obstacles;
import org.watchfloor.geo.road.Reach;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.geo.road.Roads;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.SpeedTable;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.task.Progress;

/**
 * The one place to ask how long a way takes. The first question starts the graph in the background;
 * until it is there, and where there is none, answers are straight lines and say so. Any thread but
 * the JavaFX thread.
 *
 * <p>Roads that could not be had are tried again by a later question: when the map or the speeds
 * have become others, and after a while if they were called off or the disk was in the way; and at
 * once by {@link #again}. What was there before stays in use meanwhile.
 */
@Singleton
public final class RoadService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RoadService.class);

  private final RoadKeeper keeper;
  private final ClosuresNow closures;
  private final WatchClock clock;
  private final DayAndNight hours;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Weather weather = Weather.CLEAR;

  @Inject
  RoadService(RoadKeeper keeper, ClosuresNow closures, WatchClock clock, DayAndNight hours) {
    this.keeper = keeper;
    this.closures = closures;
    this.clock = clock;
    this.hours = hours;
    hours.onTurn(this::changed);
    keeper.onChange(this::changed);
    closures.onChange(this::changed);
  }

  /** How it stands with the roads. */
  public RoadState state() {
    return keeper.state();
  }

  /**
   * Runs something after every change that can make an answer another one: a closure, the graph
   * that is there at last, the weather, nightfall. On the thread of the change; must be quick.
   */
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** Says what the weather makes of the roads; fair until somebody says otherwise. */
  public void weather(Weather now) {
    weather = now;
    changed();
  }

  /**
   * How long each start takes to a place, in their order.
   *
   * @param starts with what each waits before it sets out
   */
  public Answer<List<Travel>> eta(List<Start> starts, GeoPoint to, Vehicle vehicle) {
    return ask(
        vehicle,
        roads -> roads.minutes(starts, to),
        why -> starts.stream().map(start -> straight(start, to, vehicle, why)).toList());
  }

  /**
   * How long each start takes to each of many places, all on the same roads with the same closures:
   * a row for each start; infinite where there is no way. Begun with the places, so it is for few
   * places and many starts.
   *
   * @param progress counts the places
   * @throws CancellationException when cancelled
   */
  public Answer<double[][]> minutes(
      List<Start> starts, List<GeoPoint> to, Vehicle vehicle, Progress progress) {
    return ask(
        vehicle,
        roads ->
            roads.minutesTowards(
                starts,
                to,
                place -> {
                  progress.stopIfCancelled();
                  progress.at(place, to.size());
                }),
        why ->
            starts.stream()
                .map(start ->
                    to.stream()
                        .mapToDouble(place -> straight(start, place, vehicle, why).minutes())
                        .toArray())
                .toArray(double[][]::new));
  }

  /**
   * Which way to go, the quickest first.
   *
   * @param alternatives how many others, 0 to 2
   */
  public Answer<Routing> route(
      GeoPoint from, GeoPoint to, Vehicle vehicle, int alternatives, Language language) {
    return ask(
        vehicle,
        roads -> roads.route(from, to, alternatives, language),
        why -> new Routing.NotFound(straight(Start.now(from), to, vehicle, why)));
  }

  /**
   * Which way to go by day on open roads, whatever is closed now, and which others keep off the
   * first as far as the roads allow: for plans that are kept.
   *
   * @param others how many
   */
  public Answer<Routing> plan(
      GeoPoint from, GeoPoint to, Vehicle vehicle, int others, Language language) {
    return answer(
        network -> open(network, vehicle).apart(from, to, others, language),
        why -> new Routing.NotFound(straight(Start.now(from), to, vehicle, why)));
  }

  /** How it stands now with ways that were laid down before, in their order. */
  public Answer<List<WayState>> follow(List<Course> ways, Vehicle vehicle) {
    return ask(
        vehicle,
        roads -> ways.stream().map(roads::follow).toList(),
        why -> ways.stream().<WayState>map(way -> new WayState.Unknown(why)).toList());
  }

  /** The same by day on open roads. */
  public Answer<List<WayState>> followOpen(List<Course> ways, Vehicle vehicle) {
    return answer(
        network -> ways.stream().map(open(network, vehicle)::follow).toList(),
        why -> ways.stream().<WayState>map(way -> new WayState.Unknown(why)).toList());
  }

  /**
   * The helipads, water points or harbours of the map that are reached soonest, the soonest first;
   * empty if the map shows none, or while there are no roads.
   *
   * @param limit how many at most
   */
  public Answer<List<AidNearby>> nearest(GeoPoint from, AidKind kind, Vehicle vehicle, int limit) {
    return ask(vehicle, roads -> roads.nearest(Start.now(from), kind, limit), why -> List.of());
  }

  /** What the starts reach together within so many minutes; empty while there are no roads. */
  public Answer<Optional<Reach>> reach(List<Start> starts, double minutes, Vehicle vehicle) {
    return ask(
        vehicle, roads -> Optional.of(roads.reach(starts, minutes)), why -> Optional.empty());
  }

  /** The network, for drawing along roads; empty while there is none. The question starts it. */
  public Optional<RoadNetwork> network() {
    keeper.want();
    return state() instanceof RoadState.Ready ready
        ? Optional.of(ready.network())
        : Optional.empty();
  }

  /**
   * Opens or builds the network here and now, for whoever would rather wait.
   *
   * @throws CancellationException when cancelled
   */
  public RoadState load(Progress progress) {
    return keeper.load(progress, false);
  }

  /**
   * Reads map, speeds and roads anew in the background, whatever came of it before; a failure goes
   * to {@link org.watchfloor.task.Tasks#report}. Nothing if that is under way. Any thread.
   */
  public void again() {
    keeper.again();
  }

  /** Calls a build off and waits until it has left the disk alone. */
  @Override
  public void close() {
    hours.close();
    keeper.close();
  }

  /** Where graphs and the hall's own speeds are. */
  public Path maps() {
    return keeper.maps();
  }

  /**
   * The speeds of the hall.
   *
   * @throws RefusedException if its own table has a fault
   */
  public SpeedTable speeds() {
    return keeper.speeds();
  }

  private <T> Answer<T> ask(
      Vehicle vehicle, Function<Roads, T> byRoad, Function<Message, T> otherwise) {
    keeper.want();
    RoadState state = state();
    if (state instanceof RoadState.Ready ready) {
      RoadNetwork network = ready.network();
      ClosuresNow.Gathered now = closures.on(network);
      hours.answered(network.speeds());
      Conditions conditions = network.speeds().at(clock.now().toLocalTime(), weather);
      Roads roads = new Roads(network, now.obstacles(), vehicle, conditions);
      return new Answer<>(byRoad.apply(roads), basis(now, conditions.weather()));
    }
    return new Answer<>(
        otherwise.apply(state.said()), new RoadBasis(false, 0, 0, clock.instant(), weather));
  }

  /** Of the roads alone. */
  private <T> Answer<T> answer(Function<RoadNetwork, T> byRoad, Function<Message, T> otherwise) {
    keeper.want();
    RoadState state = state();
    Instant now = clock.instant();
    return state instanceof RoadState.Ready ready
        ? new Answer<>(byRoad.apply(ready.network()), new RoadBasis(true, 0, 0, now, Weather.CLEAR))
        : new Answer<>(
            otherwise.apply(state.said()), new RoadBasis(false, 0, 0, now, Weather.CLEAR));
  }

  private static Roads open(RoadNetwork network, Vehicle vehicle) {
    return new Roads(network, Obstacles.none(network), vehicle, Conditions.DAY);
  }

  private static RoadBasis basis(ClosuresNow.Gathered now, Weather weather) {
    int offRoad = now.obstacles().offRoad().size();
    return new RoadBasis(true, now.obstacles().all().size() - offRoad, offRoad, now.at(), weather);
  }

  private Travel straight(Start start, GeoPoint to, Vehicle vehicle, Message why) {
    double metres = start.at().metresTo(to);
    double minutes = estimates().straightMinutes(metres, vehicle);
    return new Travel.Estimated(why, start.delayMinutes() + minutes, metres);
  }

  /** A table with a fault is told where the roads are asked for; a straight line needs none. */
  private SpeedTable estimates() {
    try {
      return speeds();
    } catch (RefusedException e) {
      LOG.debug("The built-in speeds stand in", e);
      return SpeedTableReader.builtIn();
    }
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
