package org.watchfloor.ui.map;

import java.util.List;
import java.util.Optional;
import org.watchfloor.ui.ObjectRef;

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

  /** The form that stands for it in the legend. */
  default ShapeForm sampleForm() {
    return sample() == ShapeStyle.CONTROL ? ShapeForm.BARRED : ShapeForm.AREA;
  }

  /**
   * The object a shape leads to or is drawn for, if there is one: what the wall keeps to itself
   * must not be found by following a line. Called as {@link #shapes}, after it.
   */
  default Optional<ObjectRef> leadsTo(MapShape shape) {
    return Optional.empty();
  }
}
