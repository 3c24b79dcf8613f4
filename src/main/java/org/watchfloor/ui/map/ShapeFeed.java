package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;

/**
 * The shapes of every layer as they stand. Each layer is read in the background when it says that
 * it changed, and when the time of one of its shapes is over. JavaFX thread.
 */
@Singleton
public final class ShapeFeed {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final LayerChoice choice;
  private final Tasks tasks;
  private final Fx fx;
  private final Ticker ticker;
  private final WatchClock clock;
  private final ReadOnlyObjectWrapper<Map<String, List<MapShape>>> byLayer =
      new ReadOnlyObjectWrapper<>(Map.of());

  @Inject
  public ShapeFeed(LayerChoice choice, Tasks tasks, Fx fx, Ticker ticker, WatchClock clock) {
    this.choice = choice;
    this.tasks = tasks;
    this.fx = fx;
    this.ticker = ticker;
    this.clock = clock;
  }

  /** The shapes of each layer by its id, hidden layers too; a layer not yet read is missing. */
  public ReadOnlyObjectProperty<Map<String, List<MapShape>>> byLayer() {
    return byLayer.getReadOnlyProperty();
  }

  /** The shapes of the layers that are shown, uppermost last. */
  public List<MapShape> shown() {
    Map<String, List<MapShape>> now = byLayer.get();
    return choice.shapeLayers().reversed().stream()
        .filter(layer -> !choice.hidden().get().contains(layer.id()))
        .flatMap(layer -> now.getOrDefault(layer.id(), List.of()).stream())
        .toList();
  }

  /** Reads all layers and follows their changes as long as the map is shown. */
  public void follow(Subscriptions life) {
    for (ShapeLayer layer : choice.shapeLayers()) {
      Rereading<List<MapShape>> reading =
          new Rereading<>(
              tasks, fx, Message.of("map.task.shapes"), shapes -> publish(layer, shapes));
      Throttle throttle = tasks.throttle(fx, PAUSE, () -> reading.read(layer::shapes));
      life.add(throttle::close);
      life.add(layer.onChange(throttle::trigger));
      life.add(
          ticker.every(() -> {
            if (over(byLayer.get().getOrDefault(layer.id(), List.of()))) {
              throttle.trigger();
            }
          }));
      throttle.trigger();
    }
  }

  private boolean over(List<MapShape> shapes) {
    Instant now = clock.instant();
    return shapes.stream()
        .map(MapShape::until)
        .anyMatch(until -> until != null && !until.isAfter(now));
  }

  private void publish(ShapeLayer layer, List<MapShape> shapes) {
    Map<String, List<MapShape>> next = new HashMap<>(byLayer.get());
    next.put(layer.id(), List.copyOf(shapes));
    byLayer.set(Map.copyOf(next));
  }
}
