package org.watchfloor.ui.map;

import java.util.List;

/**
 * One layer of lines, areas and words, contributed by a feature through Guice's Multibinder; drawn
 * above the ground and below every symbol.
 */
public interface ShapeLayer extends Layer {

  /**
   * All shapes as they stand now, those on top last. Called on a background thread, never on the
   * JavaFX thread; may read the store.
   */
  List<MapShape> shapes();

  /** What stands for it in the legend. */
  default ShapeStyle sample() {
    return ShapeStyle.WATER;
  }
}
