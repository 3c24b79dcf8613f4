package org.watchfloor.ui.map.symbol;

import java.util.OptionalDouble;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Mercator;
import org.watchfloor.ui.map.Viewport;

/** How far off a symbol's true place may lie, as a ring on the screen. Pure; any thread. */
final class Uncertainty {
  private Uncertainty() {}

  /**
   * The ring's radius; empty where nobody told, where the symbol itself covers it, and where it
   * would go round the whole screen and show nothing.
   *
   * @param covered how far the symbol reaches, pixels
   */
  static OptionalDouble pixels(MapSymbol symbol, Viewport now, double covered) {
    Double metres = symbol.pointSource().accuracyMetres();
    if (metres == null) {
      return OptionalDouble.empty();
    }
    double pixels = metres / Mercator.metresPerPixel(symbol.at().lat(), now.zoom());
    boolean seen = pixels > covered && pixels < 2 * Math.hypot(now.width(), now.height());
    return seen ? OptionalDouble.of(pixels) : OptionalDouble.empty();
  }
}
