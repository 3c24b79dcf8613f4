package org.watchfloor.ui.map;

import org.watchfloor.geo.GeoPoint;

/**
 * Something an officer can do at a place, offered on the menu of a right click; contributed by a
 * feature through Guice's Multibinder, as "new incident here".
 */
public interface MapAction {

  /** The text key of the menu item. */
  String titleKey();

  /** Place in the menu, small first. */
  int order();

  /** Does it; JavaFX thread. */
  void run(GeoPoint at);
}
