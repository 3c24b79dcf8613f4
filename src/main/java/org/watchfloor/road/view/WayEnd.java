package org.watchfloor.road.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapSymbol;

/**
 * One end of a way.
 *
 * @param name what it is called: a team, a depot, or its coordinates
 * @param at where it is
 * @param object the team or depot it is; null for a place
 */
record WayEnd(String name, GeoPoint at, @Nullable ObjectRef object) {

  /** A place without a name. */
  static WayEnd place(GeoPoint at) {
    return new WayEnd(String.format(Locale.ROOT, "%.5f, %.5f", at.lon(), at.lat()), at, null);
  }

  /** A team or a depot where it stands now. */
  static WayEnd of(MapSymbol symbol) {
    return new WayEnd(symbol.label(), symbol.at(), symbol.ref());
  }

  @Override
  public String toString() {
    return name;
  }
}
