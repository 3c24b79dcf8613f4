package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.geo.road.SpeedTable;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.region.District;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.TaskHandle;
import org.watchfloor.task.Tasks;

/**
 * Keeps the network of the station's map: opens or builds it in the background when it is first
 * wanted, and tries again what did not come off. What was there before stays in use meanwhile, and
 * if it cannot be read anew. Any thread but the JavaFX thread, except {@link #again}.
 */
@Singleton
final class RoadKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(RoadKeeper.class);

  /** A hall's own table of speeds, in the folder of the graphs. */
  private static final String SPEEDS = "speeds.yaml";

  /** When the disk was in the way the next question may try again so much later. */
  private static final Duration AFTER_FULL_DISK = Duration.ofMinutes(1);

  /** Whoever called a build off does not want it back with the next question. */
  private static final Duration AFTER_CANCEL = Duration.ofMinutes(10);

  /** How often questions look whether the map has become another. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private final DataFolder folder;
  private final Tasks tasks;
  private final WatchClock clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Held while the graph is opened or built; who only asks never waits for it. */
  private final Object loading = new Object();

  private final AtomicBoolean starting = new AtomicBoolean();
  private final AtomicReference<Attempt> last = new AtomicReference<>(Attempt.NONE);
  private volatile RoadState state = new RoadState.Unasked();
  private volatile boolean reading;
  private volatile boolean closed;
  private volatile @Nullable TaskHandle started;
  private volatile @Nullable SpeedTable speeds;

  /**
   * The last try to have roads.
   *
   * @param ground what the files were like
   * @param basemap the map it was for; null if there was none
   * @param again from when on a question tries again although no file has changed
   * @param look from when on a question looks at the files again
   */
  private record Attempt(GroundStamp ground, @Nullable Path basemap, Instant again, Instant look) {
    static final Attempt NONE =
        new Attempt(new GroundStamp(List.of()), null, Instant.MAX, Instant.MAX);

    Attempt lookedAt(Instant now) {
      return new Attempt(ground, basemap, again, now.plus(LOOK_EVERY));
    }
  }

  @Inject
  RoadKeeper(DataFolder folder, Tasks tasks, WatchClock clock) {
    this.folder = folder;
    this.tasks = tasks;
    this.clock = clock;
  }

  RoadState state() {
    return state;
  }

  /** Runs something after every change of the state, on the thread of the change. */
  Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** Where graphs and the hall's own speeds are. */
  Path maps() {
    return folder.root().resolve("maps");
  }

  /**
   * The speeds of the hall.
   *
   * @throws RefusedException if its own table has a fault
   */
  SpeedTable speeds() {
    SpeedTable known = speeds;
    if (known == null) {
      Path own = ownSpeeds();
      known = Files.exists(own) ? SpeedTableReader.file(own) : SpeedTableReader.builtIn();
      speeds = known;
    }
    return known;
  }

  private Path ownSpeeds() {
    return maps().resolve(SPEEDS);
  }

  /** Starts the roads in the background if nobody has asked before, or a new try is due. */
  void want() {
    if (closed || underWay()) {
      return;
    }
    if (state instanceof RoadState.Loading) {
      calledOffBeforeItBegan();
    } else if (state instanceof RoadState.Unasked || due()) {
      start(false);
    }
  }

  /** Reads everything anew in the background, whatever came of it before. Any thread. */
  void again() {
    start(true);
  }

  /**
   * Opens or builds the network here and now.
   *
   * @param anew whether a network that is there is read again too
   * @throws CancellationException when cancelled
   * @throws RefusedException if the network that is there could not be read again
   */
  RoadState load(Progress progress, boolean anew) {
    try {
      synchronized (loading) {
        if (anew || !(state instanceof RoadState.Ready)) {
          read(new UntilClosed(progress));
        }
      }
    } finally {
      changed();
    }
    return state;
  }

  /** Calls a build off and waits until it has left the disk alone. */
  void close() {
    closed = true;
    synchronized (loading) {
      state = new RoadState.Loading();
    }
  }

  private boolean underWay() {
    TaskHandle task = started;
    return reading || task != null && task.state().running();
  }

  /** A task that was cancelled while it waited for its turn has told nobody. */
  private void calledOffBeforeItBegan() {
    // Whoever holds it is just beginning: its task is under way in a moment.
    if (!starting.compareAndSet(false, true)) {
      return;
    }
    try {
      if (underWay() || !(state instanceof RoadState.Loading)) {
        return;
      }
      Instant now = clock.instant();
      state = new RoadState.Missing(Message.of("road.state.cancelled"));
      last.set(new Attempt(stamp(null), null, now.plus(AFTER_CANCEL), now.plus(LOOK_EVERY)));
    } finally {
      starting.set(false);
    }
    changed();
  }

  private boolean due() {
    Attempt tried = Objects.requireNonNull(last.get());
    Instant now = clock.instant();
    if (now.isBefore(tried.look()) || !last.compareAndSet(tried, tried.lookedAt(now))) {
      return false;
    }
    return !now.isBefore(tried.again())
        || !stamp(tried.basemap()).equals(tried.ground())
        || tried.basemap() == null && added();
  }

  /** Whether a station without a map was given one. */
  private boolean added() {
    try {
      return own().isPresent();
    } catch (RefusedException e) {
      LOG.debug("No map yet", e);
      return false;
    }
  }

  private Optional<Path> own() {
    return GroundShelf.of(folder.root()).own().map(GroundFile::file);
  }

  private GroundStamp stamp(@Nullable Path basemap) {
    Path district = folder.root().resolve(District.FOLDER).resolve("district.yaml");
    return basemap == null
        ? GroundStamp.of(district, ownSpeeds())
        : GroundStamp.of(district, ownSpeeds(), basemap);
  }

  private void start(boolean told) {
    if (!starting.compareAndSet(false, true)) {
      return;
    }
    try {
      if (closed || underWay()) {
        return;
      }
      boolean first = !(state instanceof RoadState.Ready);
      if (first) {
        state = new RoadState.Loading();
      }
      started =
          tasks
              .of(Message.of("road.task.load"), progress -> load(progress, true))
              .onFailure(Runnable::run, failure -> failed(failure, told))
              .start();
    } finally {
      starting.set(false);
    }
  }

  /** What went wrong is in the state; somebody who asked for it is told at once. */
  private void failed(Throwable failure, boolean told) {
    if (told) {
      tasks.report(failure);
    } else if (failure instanceof RefusedException) {
      LOG.info("The roads there are stay in use: {}", failure.getMessage());
    } else {
      LOG.error("No roads", failure);
    }
  }

  private void read(Progress progress) {
    RoadState before = state;
    boolean had = before instanceof RoadState.Ready;
    reading = true;
    if (!had) {
      state = new RoadState.Loading();
    }
    speeds = null;
    Path basemap = null;
    GroundStamp ground = stamp(null);
    RoadState found = new RoadState.Missing(Message.of("road.state.noMap"));
    Instant again = Instant.MAX;
    try {
      Optional<Path> own = own();
      if (own.isPresent()) {
        basemap = own.get();
        ground = stamp(basemap);
        RoadNetwork network = new RoadFolder(maps()).network(basemap, speeds(), progress);
        found = new RoadState.Ready(network);
      }
    } catch (RefusedException e) {
      LOG.info("No roads: {}", e.getMessage());
      found = new RoadState.Missing(e.said());
      again = RoadFolder.passes(e) ? clock.instant().plus(AFTER_FULL_DISK) : Instant.MAX;
      if (had) {
        throw e;
      }
    } catch (CancellationException e) {
      found = new RoadState.Missing(Message.of("road.state.cancelled"));
      again = clock.instant().plus(AFTER_CANCEL);
      throw e;
    } catch (RuntimeException | Error e) {
      found = new RoadState.Missing(Message.of("road.state.failed", String.valueOf(e)));
      again = clock.instant().plus(AFTER_CANCEL);
      throw e;
    } finally {
      last.set(new Attempt(ground, basemap, again, clock.instant().plus(LOOK_EVERY)));
      state = had && found instanceof RoadState.Missing ? before : found;
      reading = false;
    }
  }

  private void changed() {
    listeners.forEach(Runnable::run);
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
}
