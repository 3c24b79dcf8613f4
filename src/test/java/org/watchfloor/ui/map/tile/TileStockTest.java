package org.watchfloor.ui.map.tile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class TileStockTest {
  private final TileStock stock = new TileStock();

  @Test
  void keepsTheLastUsedTilesWithinItsBytes() {
    for (int x = 0; x < 2_000; x++) {
      assertThat(stock.any(new TileKey(12, 0, 0)) != null || x == 0).isTrue();
      stock.put(new TileKey(12, x, 0), tile());
    }
    assertThat(stock.bytes()).isLessThanOrEqualTo(96L << 20).isGreaterThan(95L << 20);
    assertThat(stock.any(new TileKey(12, 0, 0))).as("used all the time").isNotNull();
    assertThat(stock.any(new TileKey(12, 1, 0))).as("long ago").isNull();
  }

  @Test
  void holdsWhatIsOnAVeryLargeScreen() {
    stock.holdAtLeast(31L * 18 * 256 * 256 * 4);
    for (int x = 0; x < 31 * 18; x++) {
      stock.put(new TileKey(12, x, 0), tile());
    }
    assertThat(stock.any(new TileKey(12, 0, 0))).isNotNull();
    stock.holdAtLeast(40L * 256 * 256 * 4);
    assertThat(stock.bytes()).isLessThanOrEqualTo(96L << 20);
  }

  @Test
  void afterAChangeOfLookTheOldTilesStandIn() {
    TileKey key = new TileKey(12, 7, 7);
    stock.put(key, tile());
    stock.age();
    assertThat(stock.sharp(key)).isNull();
    assertThat(stock.any(key)).isNotNull();
    stock.put(key, tile());
    assertThat(stock.sharp(key)).isNotNull();
    assertThat(stock.bytes()).isEqualTo(256 * 256 * 4);
    stock.clear();
    assertThat(stock.bytes()).isZero();
  }

  private static WritableImage tile() {
    return new WritableImage(256, 256);
  }
}
