package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.relief.Relief;
import org.watchfloor.geo.relief.TestHeights;

class HillShadeTest {
  private static final int ZOOM = 12;
  private static final double LON = 122.5;
  private static final double LAT = 30.5;

  @TempDir private Path folder;

  private TileSource hill() {
    Path file = TestHeights.write(folder, 122, 30, TestHeights.hill(LON, LAT));
    return plain().shaded(new HillShade(Relief.of(List.of(file))), "SRTM");
  }

  private static TileSource plain() {
    return new BlankTiles(Message.of("geo.basemap.attribution", "示意"));
  }

  @Test
  void theSlopeToTheNorthWestIsLighterThanFlatLandTheOtherDarker() {
    for (TileStyle style : TileStyle.values()) {
      int flat = grey(hill(), 122.2, 30.2, style);
      assertThat(flat).isEqualTo(brightness(style.nothing().getRGB()));
      assertThat(grey(hill(), LON - 0.01, LAT + 0.01, style)).isGreaterThan(flat + 2);
      assertThat(grey(hill(), LON + 0.01, LAT - 0.01, style)).isLessThan(flat - 5);
    }
  }

  @Test
  void noBorderOfATileIsSeenAndFinerPixelsChangeNothing() {
    TileSource hill = hill();
    int x = (int) (WebMercator.x(LON) * (1 << ZOOM));
    int y = (int) (WebMercator.y(LAT) * (1 << ZOOM));
    BufferedImage left = hill.tile(ZOOM, x, y, TileStyle.DAY);
    BufferedImage right = hill.tile(ZOOM, x + 1, y, TileStyle.DAY);
    BufferedImage fine = hill.tile(ZOOM, x, y, TileStyle.DAY, 512);
    for (int row = 0; row < 256; row++) {
      int atEnd = brightness(left.getRGB(255, row));
      assertThat(Math.abs(atEnd - brightness(right.getRGB(0, row)))).isLessThan(6);
      assertThat(Math.abs(atEnd - brightness(fine.getRGB(510, 2 * row)))).isLessThan(6);
    }
  }

  @Test
  void whereNoHeightIsKnownTheMapStaysAsItIs() {
    TileSource hill = hill();
    assertThat(grey(hill, 124.5, LAT, TileStyle.DAY))
        .isEqualTo(brightness(TileStyle.DAY.nothing().getRGB()));
    BufferedImage world = hill.tile(3, 6, 3, TileStyle.DAY);
    assertThat(world.getRGB(100, 100)).isEqualTo(TileStyle.DAY.nothing().getRGB());
  }

  @Test
  void theLineOnTheMapNamesWhereTheHeightsComeFrom() {
    Texts texts = new Texts(Language.ZH);
    assertThat(texts.say(hill().attribution())).contains("示意").contains("SRTM");
    assertThat(texts.say(hill().forWall().attribution())).contains("SRTM");
  }

  private static int grey(TileSource tiles, double lon, double lat, TileStyle style) {
    GeoPoint at = new GeoPoint(lon, lat);
    double px = WebMercator.x(at.lon()) * WebMercator.worldPixels(ZOOM);
    double py = WebMercator.y(at.lat()) * WebMercator.worldPixels(ZOOM);
    BufferedImage tile = tiles.tile(ZOOM, (int) px / 256, (int) py / 256, style);
    return brightness(tile.getRGB((int) px % 256, (int) py % 256));
  }

  private static int brightness(int rgb) {
    Color colour = new Color(rgb);
    return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
  }
}
