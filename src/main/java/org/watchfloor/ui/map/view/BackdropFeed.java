package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.BackdropSource;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.shape.BackdropIndex;

/**
 * Reads the backdrops and makes the shown ones ready for the zoom of the map, in the background,
 * whenever they, the choice or the zoom change. JavaFX thread.
 */
final class BackdropFeed {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Set<BackdropSource> sources;
  private final BackdropChoice choice;
  private final MapCamera camera;
  private final Tasks tasks;
  private final Fx fx;
  private final Rereading<BackdropIndex> making;
  private final Map<BackdropSource, List<Backdrop>> read = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<BackdropIndex> index =
      new ReadOnlyObjectWrapper<>(BackdropIndex.EMPTY);
  private final ReadOnlyObjectWrapper<List<Backdrop>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private int zoom;

  @Inject
  BackdropFeed(
      Set<BackdropSource> sources, BackdropChoice choice, MapCamera camera, Tasks tasks, Fx fx) {
    this.sources = sources;
    this.choice = choice;
    this.camera = camera;
    this.tasks = tasks;
    this.fx = fx;
    this.making = new Rereading<>(tasks, fx, Message.of("map.task.backdrops"), index::set);
  }

  /** What is to be drawn. */
  ReadOnlyObjectProperty<BackdropIndex> index() {
    return index.getReadOnlyProperty();
  }

  /** Those that are switched on, the lowest first. */
  ReadOnlyObjectProperty<List<Backdrop>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Follows the backdrops as long as the map is shown. */
  void follow(Subscriptions life) {
    for (BackdropSource source : sources) {
      Rereading<List<Backdrop>> reading =
          new Rereading<>(
              tasks,
              fx,
              Message.of("map.task.backdrops"),
              now -> {
                read.put(source, now);
                take();
              });
      Throttle throttle = tasks.throttle(fx, PAUSE, () -> reading.read(source::backdrops));
      life.add(throttle::close);
      life.add(source.onChange(throttle::trigger));
      throttle.trigger();
    }
    life.follow(choice.hidden(), hidden -> take());
    life.follow(camera.viewport(), now -> zoomed(now.zoom()));
  }

  private void take() {
    List<Backdrop> now = new ArrayList<>();
    read.values().forEach(now::addAll);
    now.removeIf(backdrop -> choice.hidden().get().contains(backdrop.id()));
    if (!now.equals(shown.get())) {
      shown.set(List.copyOf(now));
      make();
    }
  }

  private void zoomed(int now) {
    if (now != zoom) {
      zoom = now;
      make();
    }
  }

  private void make() {
    List<Backdrop> these = shown.get();
    int atZoom = zoom;
    if (atZoom > 0 && !(these.isEmpty() && index.get().isEmpty())) {
      making.read(() -> BackdropIndex.of(these, atZoom));
    }
  }
}
