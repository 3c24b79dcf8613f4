package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

/** Whatever a copy does to an extract: it is a map, or one sentence. */
class DamagedMapTest {
  private static final MapFont FONT = MapFont.load();

  @TempDir Path folder;

  @Test
  void damagedBytesAreAMapOrASentence() throws IOException {
    byte[] whole = Files.readAllBytes(map().write(folder.resolve("whole.pbf")));
    Random random = new Random(7);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      byte[] bytes = whole.clone();
      for (int i = 0; i <= round % 4; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      refused += shown(bytes) ? 0 : 1;
    }
    assertThat(refused).isBetween(1, 400);
  }

  @Test
  void cutAnywhereItIsAMapOrASentence() throws IOException {
    byte[] whole = Files.readAllBytes(map().write(folder.resolve("whole.pbf")));
    int shown = 0;
    for (int length = 0; length < whole.length; length++) {
      shown += shown(Arrays.copyOf(whole, length)) ? 1 : 0;
    }
    assertThat(shown).as("a part that ends within a block is refused").isZero();
  }

  private boolean shown(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("damaged.osm.pbf"), bytes);
    Basemap map;
    try {
      map = Basemap.read(file, Progress.UNWATCHED);
    } catch (RefusedException e) {
      assertThat(e.said().args()).contains(file.toString());
      return false;
    }
    BasemapPainter painter = new BasemapPainter(map, Language.ZH, "", FONT);
    painter.tile(12, 3437, 1689, TileStyle.DAY);
    painter.tile(6, 53, 26, TileStyle.NIGHT);
    assertThat(map.places()).isNotNull();
    return true;
  }

  private static TestMap map() {
    TestMap map = new TestMap();
    map.line(
        new double[] {122, 30, 122.2, 30, 122.2, 30.2, 122, 30.2, 122, 30}, "natural", "coastline");
    map.line(new double[] {122.01, 30.1, 122.2, 30.1}, "highway", "trunk", "name", "环岛路");
    long outer =
        map.line(
            new double[] {122.1, 30.02, 122.18, 30.02, 122.18, 30.08, 122.1, 30.08, 122.1, 30.02});
    map.relation(new long[] {outer}, "type", "multipolygon", "natural", "water", "name", "东湖");
    map.node(122.05, 30.05, "place", "town", "name", "定海");
    return map;
  }
}
