package org.watchfloor.ui.map;

/**
 * A round distance and how long it is on the map. Any thread.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param pixels its length at the middle of the map
 */
public record ScaleBar(long metres, double pixels) {

  /** The longest round distance that fits. */
  public static ScaleBar of(Viewport viewport, double mostPixels) {
    double perPixel = Mercator.metresPerPixel(viewport.centre().lat(), viewport.zoom());
    double most = Math.max(1, perPixel * mostPixels);
    long power = Math.round(Math.pow(10, Math.floor(Math.log10(most))));
    long metres = power;
    for (int step : new int[] {2, 5}) {
      if (step * power <= most) {
        metres = step * power;
      }
    }
    return new ScaleBar(metres, metres / perPixel);
  }
}
