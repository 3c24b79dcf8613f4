package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapDesk;

/** Opens a feature of a layer where it is: on the map, with its card. */
final class FeatureOpener implements ObjectOpener {
  private final Features features;
  private final Tasks tasks;
  private final Fx fx;
  private final Provider<MapDesk> map;

  @Inject
  FeatureOpener(Features features, Tasks tasks, Fx fx, Provider<MapDesk> map) {
    this.features = features;
    this.tasks = tasks;
    this.fx = fx;
    this.map = map;
  }

  @Override
  public String kind() {
    return FeatureId.KIND;
  }

  @Override
  public String page() {
    return MapDesk.PAGE;
  }

  @Override
  public void show(String id) {
    tasks
        .of(Message.of("region.layer.task.find"), progress -> features.find(id).map(Where::of))
        .quiet()
        .onSuccess(fx, this::point)
        .startLatest();
  }

  /** Reckoned in the background: a coast has a hundred thousand corners. */
  private record Where(ObjectRef feature, GeoPoint at) {
    private static Where of(Features.Found found) {
      Coordinate inside = found.feature().geometry().getInteriorPoint().getCoordinate();
      return new Where(found.id().ref(), new GeoPoint(inside.x, inside.y));
    }
  }

  private void point(Optional<Where> found) {
    found.ifPresent(one -> map.get().point(one.feature(), one.at()));
  }
}
