package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import org.locationtech.jts.geom.Coordinate;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.map.FoundOnMap;
import org.watchfloor.ui.map.FoundOnMap.Spot;
import org.watchfloor.ui.map.MapDesk;

/** Opens a feature of a layer where it is: on the map, with its card. */
final class FeatureOpener implements ObjectOpener {
  private final Features features;
  private final FoundOnMap found;

  @Inject
  FeatureOpener(Features features, FoundOnMap found) {
    this.features = features;
    this.found = found;
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
    found.open(
        Message.of("region.layer.task.find"),
        progress -> features.find(id).map(FeatureOpener::spot));
  }

  /** Reckoned in the background: a coast has a hundred thousand corners. */
  private static Spot spot(Features.Found found) {
    Coordinate inside = found.feature().geometry().getInteriorPoint().getCoordinate();
    return new Spot(found.id().ref(), new GeoPoint(inside.x, inside.y));
  }
}
