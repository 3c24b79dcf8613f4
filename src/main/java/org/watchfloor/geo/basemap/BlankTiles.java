package org.watchfloor.geo.basemap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.watchfloor.base.Message;

/**
 * The ground when there is no map: plain grey, with the reason in place of the attribution. Symbols
 * above it stay where they are. Any thread.
 *
 * @param attribution why there is no map, one sentence
 */
public record BlankTiles(Message attribution) implements TileSource {
  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setColor(style.nothing());
    g.fillRect(0, 0, side, side);
    g.dispose();
    return image;
  }

  @Override
  public int minZoom() {
    return 3;
  }

  @Override
  public int maxZoom() {
    return 19;
  }
}
