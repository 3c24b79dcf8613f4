package org.watchfloor.plot;

import java.util.List;
import org.watchfloor.geo.GeoPoint;

/**
 * Lays a closure along the road it was meant for. Whoever knows the roads binds it; until then a
 * closure lies where the officer clicked. Called on a background thread.
 */
@FunctionalInterface
public interface Snap {
  /** Every place stays where it was clicked. */
  Snap NONE = clicked -> clicked;

  /**
   * The way along the road.
   *
   * @param clicked one place or several, in order
   * @return places along the road from the first to the last; those clicked if no road is near
   */
  List<GeoPoint> alongRoad(List<GeoPoint> clicked);
}
