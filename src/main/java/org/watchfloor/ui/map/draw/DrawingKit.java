package org.watchfloor.ui.map.draw;

import java.util.List;

/**
 * The tools of a feature, and how it takes back what was drawn last. Joined through Guice's
 * Multibinder. JavaFX thread.
 */
public interface DrawingKit {

  /** Its tools. */
  List<MapTool> tools();

  /** Offers to take back what this officer drew last; for Ctrl+Z on the map. */
  void undo();
}
