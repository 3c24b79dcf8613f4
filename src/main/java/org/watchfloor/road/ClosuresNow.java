package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.Obstacle;
import org.watchfloor.geo.road.Obstacles;
import org.watchfloor.geo.road.RoadNetwork;

/**
 * What is in the way now, gathered from all who know of it when somebody asks, and kept until one
 * of them says that it has changed. Whoever says so never waits: he only counts up. Any thread.
 */
@Singleton
final class ClosuresNow {
  private final Provider<Set<RoadBlockSource>> sources;
  private final WatchClock clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong changes = new AtomicLong();

  /** Held while closures are gathered, which reads the record; never taken by an append. */
  private final Object gathering = new Object();

  private boolean followed;
  private volatile @Nullable Gathered gathered;

  /**
   * What was in the way at a moment, as edges of a network.
   *
   * @param change the number of the change it surely takes in; a later one makes it old
   */
  record Gathered(RoadNetwork network, Obstacles obstacles, Instant at, long change) {}

  @Inject
  ClosuresNow(Provider<Set<RoadBlockSource>> sources, WatchClock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** What is in the way on a network now. */
  Gathered on(RoadNetwork network) {
    Gathered known = gathered;
    if (known != null && upToDate(known, network)) {
      return known;
    }
    synchronized (gathering) {
      known = gathered;
      if (known != null && upToDate(known, network)) {
        return known;
      }
      follow();
      // A change from here on makes what is gathered old, whether or not it is in it already.
      long change = changes.get();
      Instant at = clock.instant();
      List<Obstacle> all = sources.get().stream().flatMap(source -> source.now().stream()).toList();
      Gathered fresh = new Gathered(network, Obstacles.of(network, all), at, change);
      gathered = fresh;
      return fresh;
    }
  }

  private boolean upToDate(Gathered known, RoadNetwork network) {
    return known.network() == network && known.change() == changes.get();
  }

  private void follow() {
    if (!followed) {
      followed = true;
      sources.get().forEach(source -> source.onChange(this::changed));
    }
  }

  private void changed() {
    changes.incrementAndGet();
    listeners.forEach(Runnable::run);
  }
}
