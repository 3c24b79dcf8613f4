package org.watchfloor.ui.map.ground;

import java.awt.image.BufferedImage;
import org.watchfloor.base.Message;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;

/** A ground map whose file went bad after it was read. */
public final class FailingTiles implements TileSource {
  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
    throw new IllegalStateException("磁盘读不出");
  }

  @Override
  public Message attribution() {
    return Message.of("map.ground.none");
  }

  @Override
  public int minZoom() {
    return 5;
  }

  @Override
  public int maxZoom() {
    return 18;
  }
}
