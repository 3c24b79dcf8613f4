package org.watchfloor.geo.basemap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.watchfloor.base.Message;

/**
 * A ground map for a wall read from 4 m: every tile is a quarter of the tile above, enlarged. Any
 * thread.
 *
 * @param tiles what is enlarged
 */
public record TwiceAsLarge(TileSource tiles) implements TileSource {

  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
    if (z == 0) {
      return tiles.tile(z, x, y, style, side);
    }
    BufferedImage above = tiles.tile(z - 1, x >> 1, y >> 1, style, side);
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(above, -side * (x & 1), -side * (y & 1), 2 * side, 2 * side, null);
    g.dispose();
    return image;
  }

  @Override
  public TileSource forWall() {
    return this;
  }

  @Override
  public Hold hold() {
    return tiles.hold();
  }

  @Override
  public Message attribution() {
    return tiles.attribution();
  }

  @Override
  public int minZoom() {
    return tiles.minZoom() + 1;
  }

  @Override
  public int maxZoom() {
    return tiles.maxZoom() + 1;
  }
}
