package org.watchfloor.plot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.Obstacle;
import org.watchfloor.road.RoadBlockSource;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;

/**
 * What is drawn on the map and keeps people off the roads: closures, cordons and floods that are
 * there, not those only meant. A closure whose time is over opens the road again at that moment.
 * Any thread.
 */
@Singleton
final class RoadCuts implements RoadBlockSource {
  private final PlotService plots;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Tasks tasks;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Subscription alarm;

  @Inject
  RoadCuts(PlotService plots, WatchClock clock, UiTexts texts, Tasks tasks) {
    this.plots = plots;
    this.clock = clock;
    this.texts = texts;
    this.tasks = tasks;
  }

  @Override
  public List<Obstacle> now() {
    List<PlotItem> cuts = plots.shuttingOut();
    cuts.stream()
        .map(item -> item.details().expiresAt())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .ifPresent(this::wakeAt);
    return cuts.stream().map(this::obstacle).toList();
  }

  private Obstacle obstacle(PlotItem item) {
    PlotDetails drawn = item.details();
    return new Obstacle(
        item.id(),
        texts.say(PlotWords.name(drawn)),
        drawn.geometry(),
        item.holdsSince(),
        Optional.ofNullable(drawn.depth()));
  }

  /** One alarm is enough: after it the next is set. */
  private synchronized void wakeAt(Instant moment) {
    if (alarm != null) {
      alarm.close();
    }
    Duration wait = Duration.between(clock.instant(), moment).plusMillis(1);
    alarm = tasks.afterByClock(wait, () -> listeners.forEach(Runnable::run));
  }

  @Override
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    Subscription drawn = plots.onChange(changed);
    return () -> {
      drawn.close();
      listeners.remove(changed);
    };
  }
}
