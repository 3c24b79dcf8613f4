package org.watchfloor.ui.map;

import java.nio.file.Path;
import java.util.List;

/**
 * Takes files that are dropped on the map; contributed by whoever knows files through Guice's
 * Multibinder.
 */
public interface MapDrop {

  /** Takes them; JavaFX thread. */
  void dropped(List<Path> files);
}
