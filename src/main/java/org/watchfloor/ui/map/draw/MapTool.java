package org.watchfloor.ui.map.draw;

import org.watchfloor.ui.map.ShapeStyle;

/** Something an officer draws or measures on the map. JavaFX thread. */
public interface MapTool {

  /** A name that never changes. */
  String id();

  /** The text key of what it draws. */
  String titleKey();

  /** Ikonli code. */
  String icon();

  /** The letter that takes it up while the palette is open, as in {@code R}. */
  String key();

  /** Place in the palette, small first. */
  int order();

  /** What it draws. */
  Sketch.Form form();

  /** How the line under the pointer is drawn. */
  ShapeStyle style();

  /** The officer has drawn it to the end. */
  void drawn(Sketch sketch);
}
