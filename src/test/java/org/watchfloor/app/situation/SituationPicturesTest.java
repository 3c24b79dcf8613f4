package org.watchfloor.app.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.DistrictFeature;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.ground.GroundMap;

class SituationPicturesTest {
  /** The two large islands of the district. */
  private static final GeoBox TOWNS = new GeoBox(121.95, 29.88, 122.42, 30.14);

  @TempDir Path folder;
  private DataFolder opened;

  @Test
  void drawsTheDistrictAtEverySizeLanguageAndLook() throws Exception {
    FxToolkit.registerPrimaryStage();
    Injector console = console();
    Basemap map =
        Basemap.read(DistrictSymbols.folder().resolve("zhoushan.osm.pbf"), Progress.UNWATCHED);
    console
        .getInstance(GroundMap.class)
        .use(new BasemapPainter(map, Language.ZH, "示意路网", MapFont.load()));
    console.getInstance(MapCamera.class).setHome(TOWNS);
    for (Path file : new ScreenPictures(console).all("district", MapDesk.PAGE, List.of())) {
      assertThat(colours(ImageIO.read(file.toFile()))).as("%s", file).isGreaterThan(200);
    }
  }

  @BeforeEach
  void openStation() {
    DataFolder.create(folder.resolve("station"), "ZS-DH", "舟山示例区应急指挥部");
    opened = DataFolder.open(folder.resolve("station"));
  }

  @AfterEach
  void closeStation() {
    opened.close();
  }

  private Injector console() {
    return Guice.createInjector(
        new ConsoleModule(opened, WatchClock.system()), new DistrictFeature());
  }

  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight() / 7)
        .map(i -> image.getRGB(i * 7 % image.getWidth(), i * 7 / image.getWidth()))
        .distinct()
        .count();
  }
}
