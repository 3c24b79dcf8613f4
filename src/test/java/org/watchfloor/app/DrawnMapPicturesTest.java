package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotSense;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotStatus;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.draw.DrawDesk;
import org.watchfloor.ui.theme.Look;

/** A flood night with everything drawn on the map, to be looked at. */
@Tag("nightly")
class DrawnMapPicturesTest {
  private static final GeoPoint TOWN = new GeoPoint(122.1066, 30.0227);

  @Test
  void drawsAFloodClosuresACordonAnArrowAndACircle(@TempDir Path folder) throws IOException {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      PlotService plots = night.get(PlotService.class);
      draw(plots);
      String circle = plots.draw(PlotDetails.circle(at(-900, 500), 450).withLabel("燃气泄漏"), null);
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      List<Path> files = new ArrayList<>();
      for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
        files.add(picture(pictures, "drawn", size, Language.ZH, Look.NIGHT, look(night, 15)));
        files.add(picture(pictures, "drawn", size, Language.EN, Look.DAY, look(night, 15)));
        files.add(
            picture(
                pictures,
                "drawing",
                size,
                Language.ZH,
                Look.DAY,
                look(night, 14),
                palette(night, circle)));
        files.add(
            picture(
                pictures, "sketch", size, Language.EN, Look.NIGHT, look(night, 14), sketch(night)));
      }
      files.add(
          picture(
              pictures,
              "legend",
              new int[] {1366, 1900},
              Language.ZH,
              Look.NIGHT,
              look(night, 12)));
      files.add(
          picture(
              pictures,
              "form",
              new int[] {1366, 768},
              Language.EN,
              Look.DAY,
              look(night, 14),
              form(night)));
      // Whoever narrows what is drawn gets only some.
      for (Path file : files.stream().filter(Files::exists).toList()) {
        assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
      }
    }
  }

  private static void draw(PlotService plots) {
    plots.draw(
        PlotDetails.of(
                PlotKind.FLOOD,
                List.of(
                    at(-250, -700), at(300, -760), at(650, -500), at(420, -180), at(-120, -260)))
            .withLabel("盐田路低洼片")
            .withDepth(0.5),
        null);
    plots.draw(
        PlotDetails.of(PlotKind.CLOSURE, List.of(at(-600, 100), at(-200, 60), at(60, 90)))
            .withLabel("河口路")
            .withDepth(0.4),
        null);
    plots.draw(
        PlotDetails.of(PlotKind.CLOSURE, List.of(at(250, 500), at(420, 150))).withLabel("东港桥封控"),
        null);
    plots.draw(PlotDetails.of(PlotKind.CLOSURE, List.of(at(700, 300))).withLabel("树倒"), null);
    plots.draw(
        PlotDetails.of(
                PlotKind.CORDON,
                List.of(at(700, -350), at(1300, -300), at(1250, 150), at(760, 120)))
            .withLabel("警戒区"),
        null);
    plots.draw(
        PlotDetails.of(PlotKind.ARROW, List.of(at(-1300, -650), at(-800, -500), at(-420, -560)))
            .withLabel("抢险一队进入"),
        null);
    plots.draw(
        PlotDetails.of(PlotKind.ARROW, List.of(at(-100, 800), at(500, 850)))
            .withStatus(PlotStatus.PLANNED)
            .withLabel("转移方向"),
        null);
    plots.draw(
        PlotDetails.of(
                PlotKind.AREA, List.of(at(-1300, -250), at(-800, -250), at(-850, 50), at(-1250, 0)))
            .withStatus(PlotStatus.PLANNED)
            .withSense(PlotSense.ACTION)
            .withLabel("集结区"),
        null);
    plots.draw(PlotDetails.of(PlotKind.POINT, List.of(at(150, 300))).withLabel("堤防险情"), null);
    plots.draw(
        PlotDetails.of(PlotKind.TEXT, List.of(at(-500, -900))).withLabel("21:40 水位仍涨"), null);
    plots.draw(
        PlotDetails.of(PlotKind.CLOSURE, List.of(at(900, 700), at(1300, 500)))
            .withStatus(PlotStatus.PLANNED)
            .withLabel("拟封"),
        null);
  }

  private static GeoPoint at(double east, double north) {
    return Geodesic.destination(Geodesic.destination(TOWN, 90, east), 0, north);
  }

  private static Consumer<Scene> look(FloodNight night, int zoom) {
    return scene -> {
      night.get(DrawDesk.class).giveUp();
      night.get(MapDesk.class).selected().set(null);
      night.get(MapCamera.class).show(TOWN, zoom);
    };
  }

  private static Consumer<Scene> palette(FloodNight night, String selected) {
    return scene -> {
      night.get(DrawDesk.class).open().set(true);
      night.get(MapDesk.class).selected().set(new ObjectRef(PlotService.KIND, selected));
    };
  }

  private static Consumer<Scene> sketch(FloodNight night) {
    return scene -> {
      DrawDesk desk = night.get(DrawDesk.class);
      desk.take("F");
      desk.add(at(-1500, -900));
      desk.add(at(-300, -1200));
      desk.add(at(100, -400));
    };
  }

  private static Consumer<Scene> form(FloodNight night) {
    return scene -> {
      DrawDesk desk = night.get(DrawDesk.class);
      desk.take("C");
      desk.add(at(0, 0));
      desk.add(at(333, 0));
    };
  }

  @SafeVarargs
  private static Path picture(
      ScreenPictures pictures,
      String name,
      int[] size,
      Language language,
      Look look,
      Consumer<Scene>... steps) {
    Picture picture = Picture.of(MapDesk.PAGE, size[0], size[1], language, look);
    return pictures.one("map-" + name, picture, List.of(steps));
  }
}
