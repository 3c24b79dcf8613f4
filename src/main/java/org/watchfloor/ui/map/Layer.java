package org.watchfloor.ui.map;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;

/**
 * What an officer switches on and off on the map, by mouse or by the key of its place in the
 * legend; the choice is remembered.
 */
public interface Layer {

  /** A name that never changes: the remembered choice hangs on it. */
  String id();

  /** The text key of the layer's name in the legend. */
  String titleKey();

  /**
   * Place in the legend, small first; what has a small order is drawn above what has a large one of
   * the same kind.
   */
  int order();

  /**
   * Whether the wall may have it too. Visitors read the wall, so nothing gets there unless its own
   * layer says so: see {@code docs/decisions/0014}.
   */
  default boolean forWall() {
    return false;
  }

  /**
   * Asks to be told when the layer would show something else. The map gathers bursts of calls into
   * one reading.
   *
   * @param changed may be run on any thread and returns at once
   * @return closing it ends the subscription
   */
  Subscription onChange(Runnable changed);

  /**
   * What opens the panel of the layer, offered beside its switch in the legend; null for a layer
   * that has none. JavaFX thread.
   */
  default @Nullable Runnable panel() {
    return null;
  }
}
