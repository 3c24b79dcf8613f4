package org.watchfloor.document.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.geo.basemap.WebMercator;
import org.watchfloor.task.Progress;

/**
 * The ground of a sheet, painted tile by tile. Its pixels are those of a whole zoom, so that
 * nothing is blurred by scaling; on the paper they are about a twelfth of a millimetre.
 *
 * @param zoom of its pixels
 * @param left the west edge in world pixels, whole
 * @param top the north edge in world pixels, whole
 * @param image the picture
 */
public record GroundPicture(int zoom, long left, long top, BufferedImage image) {
  /** 300 dots an inch. */
  private static final double DOT = 25.4 / 300;

  /** Beyond this a picture of a sheet takes more memory than a laptop may have to spare. */
  private static final double MOST_PIXELS = 40e6;

  /**
   * Paints the ground; some seconds.
   *
   * @param most the largest zoom whose pixels are wanted
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static GroundPicture of(TileSource source, MapSheet sheet, int most, Progress progress) {
    Envelope square = sheet.square();
    int zoom = Math.min(most, zoom(sheet));
    double world = WebMercator.worldPixels(zoom);
    long left = (long) Math.floor(square.getMinX() * world);
    long top = (long) Math.floor(square.getMinY() * world);
    int width = Math.max(1, (int) Math.round(square.getWidth() * world));
    int height = Math.max(1, (int) Math.round(square.getHeight() * world));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      int size = TileSource.SIZE;
      for (long y = Math.floorDiv(top, size); y * size < top + height; y++) {
        progress.stopIfCancelled();
        for (long x = Math.floorDiv(left, size); x * size < left + width; x++) {
          BufferedImage tile = source.tile(zoom, (int) x, (int) y, TileStyle.DAY);
          g.drawImage(tile, (int) (x * size - left), (int) (y * size - top), null);
        }
      }
    } finally {
      g.dispose();
    }
    return new GroundPicture(zoom, left, top, image);
  }

  /** The zoom whose pixels come nearest to the printer's dots and still fit into memory. */
  private static int zoom(MapSheet sheet) {
    Envelope square = sheet.square();
    double wanted = sheet.frame().width() / DOT / square.getWidth();
    int zoom = (int) Math.round(Math.log(wanted / TileSource.SIZE) / Math.log(2));
    while (zoom > 0
        && square.getWidth() * square.getHeight() * Math.pow(WebMercator.worldPixels(zoom), 2)
            > MOST_PIXELS) {
      zoom--;
    }
    return Math.max(0, zoom);
  }

  /** Millimetres of paper by pixel. */
  public double millimetres(MapSheet sheet) {
    return sheet.frame().width() / image.getWidth();
  }
}
