package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Conditions;
import org.watchfloor.geo.road.Obstacle;
import org.watchfloor.geo.road.Obstacles;
import org.watchfloor.geo.road.Reach;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.geo.road.Roads;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.SpeedTable;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;

/**
 * The one place to ask how long a way takes. The first question starts the graph in the background;
 * until it is there, and where there is none, answers are straight lines and say so. Any thread but
 * the JavaFX thread.
 */
@Singleton
public final class RoadService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RoadService.class);

  /** A hall's own table of speeds, in the folder of the graphs. */
  private static final String SPEEDS = "speeds.yaml";

  private final DataFolder folder;
  private final Tasks tasks;
  private final WatchClock clock;
  private final Provider<Set<RoadBlockSource>> sources;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Held while the graph is opened or built; who only asks never waits for it. */
  private final Object loading = new Object();

  private final Object gathering = new Object();
  private volatile RoadState state = new RoadState.Unasked();
  private volatile Weather weather = Weather.CLEAR;
  private volatile boolean closed;
  private boolean followed;
  private @Nullable Gathered gathered;
  private volatile @Nullable SpeedTable speeds;

  /** What was in the way at a moment, as edges of a network. */
  private record Gathered(RoadNetwork network, Obstacles obstacles, Instant at) {}

  @Inject
  RoadService(
      DataFolder folder, Tasks tasks, WatchClock clock, Provider<Set<RoadBlockSource>> sources) {
    this.folder = folder;
    this.tasks = tasks;
    this.clock = clock;
    this.sources = sources;
  }

  /** How it stands with the roads. */
  public RoadState state() {
    return state;
  }

  /**
   * Runs something after every change that can make an answer another one: a closure, the graph
   * that is there at last, the weather. On the thread of the change; must be quick.
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

  /** What the starts reach together within so many minutes; empty while there are no roads. */
  public Answer<Optional<Reach>> reach(List<Start> starts, double minutes, Vehicle vehicle) {
    return ask(
        vehicle, roads -> Optional.of(roads.reach(starts, minutes)), why -> Optional.empty());
  }

  /** The network, for drawing along roads; empty while there is none. The question starts it. */
  public Optional<RoadNetwork> network() {
    begin();
    return state instanceof RoadState.Ready ready ? Optional.of(ready.network()) : Optional.empty();
  }

  /**
   * Opens or builds the network here and now, for whoever would rather wait.
   *
   * @throws CancellationException when cancelled
   */
  public RoadState load(Progress progress) {
    synchronized (loading) {
      if (!(state instanceof RoadState.Ready)) {
        state = new RoadState.Loading();
        state = find(new UntilClosed(progress));
      }
    }
    changed();
    return state;
  }

  /** Calls a build off and waits until it has left the disk alone. */
  @Override
  public void close() {
    closed = true;
    synchronized (loading) {
      state = new RoadState.Loading();
    }
  }

  /** The progress of a build that also ends with the console. */
  private final class UntilClosed implements Progress {
    private final Progress progress;

    UntilClosed(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void at(long done, long total) {
      progress.at(done, total);
    }

    @Override
    public void step(Message step) {
      progress.step(step);
    }

    @Override
    public boolean cancelled() {
      return closed || progress.cancelled();
    }
  }

  /** Where graphs and the hall's own speeds are. */
  public Path maps() {
    return folder.root().resolve("maps");
  }

  /**
   * The speeds of the hall.
   *
   * @throws RefusedException if its own table has a fault
   */
  public SpeedTable speeds() {
    SpeedTable known = speeds;
    if (known == null) {
      Path own = maps().resolve(SPEEDS);
      known = Files.exists(own) ? SpeedTableReader.file(own) : SpeedTableReader.builtIn();
      speeds = known;
    }
    return known;
  }

  private <T> Answer<T> ask(
      Vehicle vehicle, Function<Roads, T> byRoad, Function<Message, T> otherwise) {
    begin();
    if (state instanceof RoadState.Ready ready) {
      Gathered now = gather(ready.network());
      Conditions conditions = ready.network().speeds().at(clock.now().toLocalTime(), weather);
      Roads roads = new Roads(ready.network(), now.obstacles(), vehicle, conditions);
      int closures = now.obstacles().all().size();
      return new Answer<>(byRoad.apply(roads), new RoadBasis(true, closures, now.at()));
    }
    return new Answer<>(otherwise.apply(state.said()), new RoadBasis(false, 0, clock.instant()));
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

  private void begin() {
    if (!(state instanceof RoadState.Unasked)) {
      return;
    }
    synchronized (loading) {
      if (!(state instanceof RoadState.Unasked)) {
        return;
      }
      state = new RoadState.Loading();
    }
    tasks
        .of(Message.of("road.task.load"), this::load)
        .onFailure(Runnable::run, this::failed)
        .start();
  }

  private void failed(Throwable failure) {
    LOG.error("No roads", failure);
    state = new RoadState.Missing(Message.of("road.state.failed", String.valueOf(failure)));
    changed();
  }

  private RoadState find(Progress progress) {
    try {
      Optional<District> district = District.in(folder.root());
      if (district.isEmpty()) {
        return new RoadState.Missing(Message.of("road.state.noMap"));
      }
      return new RoadState.Ready(
          new RoadFolder(maps()).network(district.get().basemap(), speeds(), progress));
    } catch (RefusedException e) {
      LOG.info("No roads: {}", e.getMessage());
      return new RoadState.Missing(e.said());
    } catch (CancellationException e) {
      state = new RoadState.Missing(Message.of("road.state.cancelled"));
      throw e;
    }
  }

  private Gathered gather(RoadNetwork network) {
    synchronized (gathering) {
      follow();
      Gathered known = gathered;
      if (known == null || known.network() != network) {
        Instant at = clock.instant();
        List<Obstacle> all =
            sources.get().stream().flatMap(source -> source.now().stream()).toList();
        known = new Gathered(network, Obstacles.of(network, all), at);
        gathered = known;
      }
      return known;
    }
  }

  private void follow() {
    if (!followed) {
      followed = true;
      sources.get().forEach(source -> source.onChange(this::closuresChanged));
    }
  }

  private void closuresChanged() {
    synchronized (gathering) {
      gathered = null;
    }
    changed();
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
