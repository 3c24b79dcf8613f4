package org.watchfloor.ui.map;

import java.util.List;

/** One layer of symbols, contributed by a feature through Guice's Multibinder. */
public interface MapLayer extends Layer {

  /**
   * All symbols as they stand now. Called on a background thread, never on the JavaFX thread; may
   * read the store.
   */
  List<MapSymbol> symbols();
}
