package org.watchfloor.road.view;

import jakarta.inject.Provider;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.map.MapAction;

/** Which way to go to the place of a right click, or from there. */
final class WayHere implements MapAction {
  private final Provider<WayDesk> desk;
  private final boolean from;

  WayHere(Provider<WayDesk> desk, boolean from) {
    this.desk = desk;
    this.from = from;
  }

  @Override
  public String titleKey() {
    return from ? "road.way.fromHere" : "road.way.toHere";
  }

  @Override
  public int order() {
    return from ? 31 : 30;
  }

  @Override
  public void run(GeoPoint at) {
    WayEnd end = WayEnd.place(at);
    if (from) {
      desk.get().leave(end);
    } else {
      desk.get().goTo(end);
    }
    desk.get().open();
  }
}
