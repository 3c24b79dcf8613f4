package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Work;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;

/**
 * Opens what has no page but the map: looked up in the background, then shown there with its card.
 * JavaFX thread.
 */
public final class FoundOnMap {
  private final Tasks tasks;
  private final Fx fx;
  private final Provider<MapDesk> map;

  @Inject
  FoundOnMap(Tasks tasks, Fx fx, Provider<MapDesk> map) {
    this.tasks = tasks;
    this.fx = fx;
    this.map = map;
  }

  /** Something and where it is. */
  public record Spot(ObjectRef object, GeoPoint at) {}

  /**
   * Looks it up and shows it; does nothing if it is gone. A newer question of the same name
   * replaces an older one.
   *
   * @param name what the lookup is called in the list of tasks
   * @param lookUp done on a background thread
   */
  public void open(Message name, Work<Optional<Spot>> lookUp) {
    tasks
        .of(name, lookUp)
        .quiet()
        .onSuccess(fx, found -> found.ifPresent(spot -> map.get().point(spot.object(), spot.at())))
        .startLatest();
  }
}
