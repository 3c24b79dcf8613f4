package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;

/**
 * The symbols of every layer as they stand. Each layer is read in the background when it says that
 * it changed, at most five times a second; a layer that cannot be read keeps its last symbols and
 * takes none of the others down. JavaFX thread.
 */
@Singleton
public final class SymbolFeed {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final LayerChoice choice;
  private final Tasks tasks;
  private final Fx fx;
  private final ReadOnlyObjectWrapper<Map<String, List<MapSymbol>>> byLayer =
      new ReadOnlyObjectWrapper<>(Map.of());

  @Inject
  public SymbolFeed(LayerChoice choice, Tasks tasks, Fx fx) {
    this.choice = choice;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** The symbols of each layer by its id, hidden layers too; a layer not yet read is missing. */
  public ReadOnlyObjectProperty<Map<String, List<MapSymbol>>> byLayer() {
    return byLayer.getReadOnlyProperty();
  }

  /** The symbols of the layers that are shown, uppermost first. */
  public List<MapSymbol> shown() {
    Map<String, List<MapSymbol>> now = byLayer.get();
    return choice.layers().stream()
        .filter(layer -> !choice.hidden().get().contains(layer.id()))
        .flatMap(layer -> now.getOrDefault(layer.id(), List.of()).stream())
        .toList();
  }

  /** Reads all layers and follows their changes as long as the map is shown. */
  public void follow(Subscriptions life) {
    for (MapLayer layer : choice.layers()) {
      Throttle throttle = tasks.throttle(fx, PAUSE, new Reading(layer)::start);
      life.add(throttle::close);
      life.add(layer.onChange(throttle::trigger));
      throttle.trigger();
    }
  }

  private void publish(MapLayer layer, List<MapSymbol> symbols) {
    Map<String, List<MapSymbol>> next = new HashMap<>(byLayer.get());
    next.put(layer.id(), List.copyOf(symbols));
    byLayer.set(Map.copyOf(next));
  }

  /** Reads one layer again and again; only the newest reading counts. */
  private final class Reading {
    private final MapLayer layer;
    private long asked;

    private Reading(MapLayer layer) {
      this.layer = layer;
    }

    private void start() {
      long number = ++asked;
      tasks
          .of(Message.of("map.task.symbols"), progress -> layer.symbols())
          .quiet()
          .onSuccess(fx, symbols -> read(number, symbols))
          .start();
    }

    private void read(long number, List<MapSymbol> symbols) {
      if (number == asked) {
        publish(layer, symbols);
      }
    }
  }
}
