package org.watchfloor.ui.map;

import java.util.List;
import org.watchfloor.base.Subscription;

/**
 * One layer of symbols, contributed by a feature through Guice's Multibinder. An officer switches
 * each layer on and off, by mouse or by the digit of its place in the list; the choice is
 * remembered.
 */
public interface MapLayer {

  /** A name that never changes: the remembered choice hangs on it. */
  String id();

  /** The text key of the layer's name in the legend. */
  String titleKey();

  /**
   * Place in the legend, small first; symbols of a small order are drawn above those of a large.
   */
  int order();

  /**
   * All symbols as they stand now. Called on a background thread, never on the JavaFX thread; may
   * read the store.
   */
  List<MapSymbol> symbols();

  /**
   * Asks to be told when {@link #symbols()} would answer differently. The map gathers bursts of
   * calls into one reading.
   *
   * @param changed may be run on any thread and returns at once
   * @return closing it ends the subscription
   */
  Subscription onChange(Runnable changed);
}
