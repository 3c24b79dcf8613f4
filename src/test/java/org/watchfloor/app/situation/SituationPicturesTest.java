package org.watchfloor.app.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.geo.basemap.WebMercator;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.basemap.raster.TestPictures;
import org.watchfloor.region.ground.GroundArrival;
import org.watchfloor.region.ground.GroundNotes;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.DistrictFeature;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.ground.GroundMap;

@Tag("nightly")
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

  @Test
  void drawsAMapOfPicturesAndTheChooser() throws Exception {
    FxToolkit.registerPrimaryStage();
    Basemap map =
        Basemap.read(DistrictSymbols.folder().resolve("zhoushan.osm.pbf"), Progress.UNWATCHED);
    BasemapPainter painter = new BasemapPainter(map, Language.ZH, "示意路网", MapFont.load());
    pictures(painter, "县测绘院电子地图", Optional.of("浙S(2025)1号"));
    pictures(painter, "未注明审图号的图", Optional.empty());
    Injector console = console();
    console.getInstance(MapCamera.class).setHome(TOWNS);
    List<Consumer<Scene>> open =
        List.of(scene -> ((Button) scene.lookup("#map-grounds-button")).fire());
    for (Path file : new ScreenPictures(console).all("grounds", MapDesk.PAGE, open)) {
      assertThat(colours(ImageIO.read(file.toFile()))).as("%s", file).isGreaterThan(200);
    }
  }

  private void pictures(BasemapPainter painter, String name, Optional<String> approval)
      throws IOException {
    TestPictures pictures = new TestPictures();
    for (int zoom = 9; zoom <= 12; zoom++) {
      int side = 1 << zoom;
      int left = (int) (WebMercator.x(TOWNS.west()) * side) - 3;
      int top = (int) (WebMercator.y(TOWNS.north()) * side) - 3;
      int right = (int) (WebMercator.x(TOWNS.east()) * side) + 3;
      int bottom = (int) (WebMercator.y(TOWNS.south()) * side) + 3;
      for (int x = left; x <= right; x++) {
        for (int y = top; y <= bottom; y++) {
          ByteArrayOutputStream png = new ByteArrayOutputStream();
          ImageIO.write(painter.tile(zoom, x, y, TileStyle.DAY), "png", png);
          pictures.bytes(zoom, x, y, png.toByteArray());
        }
      }
    }
    Path file = pictures.write(folder.resolve(name + ".mbtiles"));
    GroundArrival.copy(
        GroundShelf.of(opened.root()),
        file,
        new GroundNotes(Optional.empty(), Optional.of(name), approval, Optional.empty()),
        Progress.UNWATCHED);
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
