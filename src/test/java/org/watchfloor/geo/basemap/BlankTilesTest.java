package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;

class BlankTilesTest {
  @Test
  void givesPlainGroundAnywhereAndSaysWhy() {
    BlankTiles blank = new BlankTiles(Message.of("geo.test"));
    BufferedImage tile = blank.tile(12, -5, 9_999_999, TileStyle.NIGHT);
    assertThat(tile.getWidth()).isEqualTo(TileSource.SIZE);
    assertThat(tile.getRGB(0, 0)).isEqualTo(tile.getRGB(255, 255));
    assertThat(blank.attribution()).isEqualTo(Message.of("geo.test"));
  }
}
