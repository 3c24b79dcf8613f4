package org.watchfloor.geo.basemap;

import java.awt.image.BufferedImage;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Gives the tiles of a ground map in the web Mercator grid (z/x/y, y growing to the south, 256
 * units). Every method answers on any thread, always with a value: a map view must never wait for
 * or fail on its background.
 */
public interface TileSource {
  /** Width and height of a tile on the map; also in pixels, on a screen that is not scaled. */
  int SIZE = 256;

  /**
   * One tile, newly painted, without a transparent pixel; the caller owns the image, which is of
   * {@link BufferedImage#TYPE_INT_ARGB_PRE} so that its pixels can be copied as they are. x outside
   * the world wraps, y outside it is plain ground.
   *
   * @param z zoom; a zoom outside {@link #minZoom()} to {@link #maxZoom()} still gives a tile
   * @param side pixels along a side, from {@link #SIZE} up: everything on the tile is drawn larger
   *     by so much, in finer pixels. A map made of pictures has those it has and may answer with
   *     fewer.
   */
  BufferedImage tile(int z, int x, int y, TileStyle style, int side);

  /** One tile of {@link #SIZE} pixels along a side. */
  default BufferedImage tile(int z, int x, int y, TileStyle style) {
    return tile(z, x, y, style, SIZE);
  }

  /**
   * The same map for a wall read from 4 m, or for paper printed finer than any screen: everything
   * on it twice as large. Of a map already enlarged it is that map.
   */
  default TileSource forWall() {
    return new TwiceAsLarge(this);
  }

  /**
   * The same map with the shade of its hills.
   *
   * @param heights where the heights come from, for the line on the map
   */
  default TileSource shaded(HillShade shade, String heights) {
    return new ShadedTiles(this, shade, withHeights(heights));
  }

  /** The line that must stand on the map when it is shaded. */
  default Message withHeights(String heights) {
    return Message.of("geo.basemap.attribution.heights", attribution(), heights);
  }

  /** Keeps what a map is read from open. */
  interface Hold extends AutoCloseable {
    /** Lets it go; once. */
    @Override
    void close();
  }

  /**
   * Keeps the map readable until the hold is closed, also when its owner closes it meanwhile: a
   * print goes on with the map it began with.
   *
   * @throws RefusedException if it is closed already
   */
  default Hold hold() {
    return () -> {};
  }

  /** The line that must stand on the map: source and kind of data, or why there is no map. */
  Message attribution();

  /** The smallest zoom at which the map shows something useful. */
  int minZoom();

  /** The largest zoom that still adds detail. */
  int maxZoom();
}
