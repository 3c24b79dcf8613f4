package org.watchfloor.geo.basemap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.relief.Relief;

/**
 * The shade of hills under a sun in the north-west, as maps have it: slopes turned away are darker,
 * those turned to it lighter, flat land and the sea stay as they are. Any thread.
 */
public final class HillShade {
  /** Below it a pixel is larger than a hill. */
  private static final int MIN_ZOOM = 8;

  /** Above it one slope fills the screen. */
  private static final int MAX_ZOOM = 17;

  /** One value of shade for so many units of a tile each way: finer cannot be told apart. */
  private static final int STEP = 4;

  /** One cell beyond on each side, or every border of a tile would be seen. */
  private static final int CELLS = TileSource.SIZE / STEP + 2;

  private static final double METRES_PER_DEGREE = 111_195;

  /** Hills look flat on a map: they are taken to be so many times as high. */
  private static final double STEEPER = 1.6;

  /** The sun stands half way up: this is the light on flat land. */
  private static final double FLAT = Math.sqrt(0.5);

  private final Relief relief;

  public HillShade(Relief relief) {
    this.relief = relief;
  }

  /**
   * Paints the shade of one tile over what is painted there.
   *
   * @param g has a tile of {@link TileSource#SIZE} units, its corner at the origin
   * @throws RefusedException if heights cannot be read
   */
  void paint(Graphics2D g, int z, int x, int y, TileStyle style) {
    if (z < MIN_ZOOM || z > MAX_ZOOM) {
      return;
    }
    Shape clip = g.getClip();
    g.clipRect(0, 0, TileSource.SIZE, TileSource.SIZE);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform place = AffineTransform.getTranslateInstance(-STEP, -STEP);
    place.scale(STEP, STEP);
    g.drawImage(cells(z, x, y, style), place, null);
    g.setClip(clip);
  }

  private BufferedImage cells(int z, int x, int y, TileStyle style) {
    BufferedImage cells = new BufferedImage(CELLS, CELLS, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) cells.getRaster().getDataBuffer()).getData();
    double world = WebMercator.worldPixels(z);
    for (int row = 0; row < CELLS; row++) {
      for (int column = 0; column < CELLS; column++) {
        double px = (double) x * TileSource.SIZE + (column - 0.5) * STEP;
        double py = (double) y * TileSource.SIZE + (row - 0.5) * STEP;
        GeoPoint place = WebMercator.point(px / world, py / world);
        pixels[row * CELLS + column] = ink(light(place, 360 * STEP / world), style);
      }
    }
    return cells;
  }

  /**
   * The light on a place beside that on flat land: below 0 darker, above 0 lighter.
   *
   * @param cell width of a cell in degrees of longitude; slopes are measured over one cell, or from
   *     post to post where those are further apart
   */
  private double light(GeoPoint at, double cell) {
    double apart = Math.max(cell, relief.spacing(at.lon(), at.lat()));
    double narrow = Math.cos(Math.toRadians(at.lat()));
    double east = relief.at(at.lon() + apart, at.lat()) - relief.at(at.lon() - apart, at.lat());
    double north = relief.at(at.lon(), at.lat() + apart) - relief.at(at.lon(), at.lat() - apart);
    double dx = STEEPER * east / (2 * apart * METRES_PER_DEGREE * narrow);
    double dy = STEEPER * north / (2 * apart * METRES_PER_DEGREE);
    if (Double.isNaN(dx + dy)) {
      return 0;
    }
    double steep = Math.sqrt(1 + dx * dx + dy * dy);
    // The sun's direction is (−1, 1) / 2 over the ground and FLAT upwards.
    return ((dx - dy) / 2 + FLAT) / steep - FLAT;
  }

  private static int ink(double light, TileStyle style) {
    double share =
        switch (style) {
          case DAY -> light < 0 ? 0.35 : 0.7;
          case NIGHT -> light < 0 ? 0.55 : 0.2;
        };
    int alpha = (int) Math.round(255 * Math.min(1, Math.abs(light) / FLAT * share));
    int grey = light < 0 ? 0 : alpha;
    return alpha << 24 | grey << 16 | grey << 8 | grey;
  }
}
