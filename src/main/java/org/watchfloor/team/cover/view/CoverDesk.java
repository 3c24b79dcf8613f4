package org.watchfloor.team.cover.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.team.cover.Cover;
import org.watchfloor.team.cover.RescueCircle;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.MapDesk;

/**
 * The rescue circle while an officer wants it on the map; reckoned in the background and again
 * after every change of teams and roads, the newest question counts. One for the console. JavaFX
 * thread, but for {@link #drawn()} and {@link #onDrawn}.
 */
@Singleton
final class CoverDesk {
  /** What its card on the map and its shapes are known by. */
  static final String KIND = "cover";

  /** The circles an officer chooses from, minutes. */
  static final List<Integer> CHOICES = List.of(10, 15, 30);

  private static final ObjectRef CIRCLE = new ObjectRef(KIND, KIND);
  private static final String MINUTES = "cover/minutes";
  private static final int USUAL = 15;
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final RescueCircle circle;
  private final Navigator navigator;
  private final MapDesk map;
  private final Settings settings;
  private final Rereading<Read> reading;
  private final Throttle changes;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ReadOnlyIntegerWrapper minutes;
  private final ReadOnlyObjectWrapper<Read> shown = new ReadOnlyObjectWrapper<>(Read.NOTHING);
  private volatile Optional<Cover> drawn = Optional.empty();
  private boolean on;

  /**
   * What was read.
   *
   * @param asked whether anybody asked yet
   * @param cover the circle; empty while there are no roads
   */
  record Read(boolean asked, Optional<Cover> cover) {
    static final Read NOTHING = new Read(false, Optional.empty());
  }

  @Inject
  CoverDesk(
      RescueCircle circle,
      Navigator navigator,
      MapDesk map,
      Settings settings,
      Tasks tasks,
      Executor fx) {
    this.circle = circle;
    this.navigator = navigator;
    this.map = map;
    this.settings = settings;
    this.minutes = new ReadOnlyIntegerWrapper(remembered(settings));
    this.reading = new Rereading<>(tasks, fx, Message.of("team.task.cover"), this::take);
    this.changes = tasks.throttle(fx, PAUSE, this::read);
    circle.onChange(changes::trigger);
  }

  private static int remembered(Settings settings) {
    return CHOICES.stream()
        .filter(one -> settings.get(MINUTES, "").equals(String.valueOf(one)))
        .findFirst()
        .orElse(USUAL);
  }

  /** Within how many minutes; remembered at this seat. */
  ReadOnlyIntegerProperty minutes() {
    return minutes.getReadOnlyProperty();
  }

  /** What was read last. */
  ReadOnlyObjectProperty<Read> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The circle on the map; empty for none. Any thread. */
  Optional<Cover> drawn() {
    return drawn;
  }

  /** Runs something whenever another circle is on the map. Any thread. */
  Subscription onDrawn(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** Opens the panel on the map, and draws the circle. */
  void open() {
    on = true;
    navigator.open(MapDesk.PAGE);
    map.selected().set(CIRCLE);
    read();
  }

  /** Takes another circle. */
  void choose(int within) {
    minutes.set(within);
    settings.put(MINUTES, String.valueOf(within));
    read();
  }

  /** Takes the circle off the map. */
  void clear() {
    on = false;
    take(Read.NOTHING);
  }

  private void read() {
    if (on) {
      int within = minutes.get();
      reading.read(() -> new Read(true, circle.within(within)));
    }
  }

  /** What was still being read when the officer took the circle away is not shown. */
  private void take(Read now) {
    Read read = on ? now : Read.NOTHING;
    drawn = read.cover();
    shown.set(read);
    listeners.forEach(Runnable::run);
  }
}
