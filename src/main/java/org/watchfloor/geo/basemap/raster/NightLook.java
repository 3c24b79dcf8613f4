package org.watchfloor.geo.basemap.raster;

/**
 * Turns a picture drawn for daylight into one for a dark hall. Drawn maps are turned over in
 * lightness, each colour staying what it is, so that black names on white become light names on
 * dark; photographs are only darkened, as a negative of a roof is no roof. Both lose part of their
 * colour: it belongs to the symbols.
 */
final class NightLook {
  /** The darkest ground, as the drawn night map has it. */
  private static final int FLOOR = 20;

  private NightLook() {}

  /** Changes pixels in place: premultiplied ARGB. */
  static void apply(int[] pixels, boolean photo) {
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      int a = pixel >>> 24;
      if (a != 0) {
        pixels[i] = photo ? darker(pixel, a) : turned(pixel, a);
      }
    }
  }

  private static int turned(int pixel, int a) {
    int r = pixel >> 16 & 0xFF;
    int g = pixel >> 8 & 0xFF;
    int b = pixel & 0xFF;
    int turn = a - Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
    r += turn;
    g += turn;
    b += turn;
    int grey = (r + g + b) / 3;
    int floor = FLOOR * a / 255;
    return a << 24
        | dimmed(r, grey, floor, a) << 16
        | dimmed(g, grey, floor, a) << 8
        | dimmed(b, grey, floor, a);
  }

  private static int dimmed(int colour, int grey, int floor, int a) {
    int calm = (colour + grey) / 2;
    return Math.clamp(floor + calm * 190 / 255, 0, a);
  }

  private static int darker(int pixel, int a) {
    int r = pixel >> 16 & 0xFF;
    int g = pixel >> 8 & 0xFF;
    int b = pixel & 0xFF;
    int grey = (r + g + b) / 3;
    return a << 24 | half(r, grey) << 16 | half(g, grey) << 8 | half(b, grey);
  }

  private static int half(int colour, int grey) {
    return (2 * colour + grey) * 45 / 300;
  }
}
