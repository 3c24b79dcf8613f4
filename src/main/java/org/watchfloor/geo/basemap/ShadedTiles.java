package org.watchfloor.geo.basemap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.watchfloor.base.Message;

/**
 * A ground map with the shade of its hills laid over it: for maps made of pictures. Any thread.
 *
 * @param tiles what is shaded
 * @param shade of which hills
 * @param attribution the map's own and that of the heights
 */
record ShadedTiles(TileSource tiles, HillShade shade, Message attribution) implements TileSource {

  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
    BufferedImage tile = tiles.tile(z, x, y, style, side);
    Graphics2D g = tile.createGraphics();
    g.scale((double) tile.getWidth() / SIZE, (double) tile.getHeight() / SIZE);
    shade.paint(g, z, Math.floorMod(x, 1 << z), y, style);
    g.dispose();
    return tile;
  }

  @Override
  public TileSource forWall() {
    return new ShadedTiles(tiles.forWall(), shade, attribution);
  }

  @Override
  public Hold hold() {
    return tiles.hold();
  }

  @Override
  public int minZoom() {
    return tiles.minZoom();
  }

  @Override
  public int maxZoom() {
    return tiles.maxZoom();
  }
}
