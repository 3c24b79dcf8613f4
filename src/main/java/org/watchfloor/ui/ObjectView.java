package org.watchfloor.ui;

import org.jspecify.annotations.Nullable;

/**
 * A view one feature makes and others include in their pages with {@code fx:include}: the timeline.
 * The page declares the included controller as this and so knows nothing of the other feature.
 * JavaFX thread.
 */
public interface ObjectView {

  /** Shows what concerns an object; null for everything. */
  void show(@Nullable ObjectRef object);
}
