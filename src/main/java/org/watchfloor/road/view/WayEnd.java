package org.watchfloor.road.view;

import java.util.Locale;
import org.watchfloor.geo.GeoPoint;

/**
 * One end of a way.
 *
 * @param name what it is called: a team, a depot, or its coordinates
 * @param at where it is
 */
record WayEnd(String name, GeoPoint at) {

  /** A place without a name. */
  static WayEnd place(GeoPoint at) {
    return new WayEnd(String.format(Locale.ROOT, "%.5f, %.5f", at.lon(), at.lat()), at);
  }

  @Override
  public String toString() {
    return name;
  }
}
