package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.region.layer.LayerStyle;
import org.watchfloor.region.layer.LayerStyles;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.InkWidth;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.theme.Look;

/** A flood night with layers of other offices on the map, to be looked at. */
@Tag("nightly")
class LayerPicturesTest {
  private static final GeoPoint TOWN = new GeoPoint(122.1066, 30.0227);

  @Test
  void drawsImportedLayersAndTheirForm(@TempDir Path folder) throws IOException {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      LayerService layers = night.get(LayerService.class);
      take(layers, write(folder, "低洼片区.geojson", areas()), "区水利局");
      take(layers, write(folder, "排水管网.geojson", pipes()), "");
      take(layers, write(folder, "排涝泵站.geojson", pumps()), "区住建局");
      dress(layers);
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      List<Path> files = new ArrayList<>();
      for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
        files.add(picture(pictures, "map", size, Language.ZH, Look.NIGHT, look(night, 14)));
        files.add(picture(pictures, "map", size, Language.EN, Look.DAY, look(night, 14)));
        files.add(
            picture(pictures, "card", size, Language.ZH, Look.DAY, look(night, 14), card(night)));
        files.add(
            picture(pictures, "form", size, Language.EN, Look.NIGHT, look(night, 14), form()));
        files.add(picture(pictures, "form", size, Language.ZH, Look.DAY, look(night, 14), form()));
      }
      files.add(
          picture(
              pictures, "panel", new int[] {1366, 1500}, Language.ZH, Look.DAY, look(night, 13)));
      // Whoever narrows what is drawn gets only some.
      for (Path file : files.stream().filter(Files::exists).toList()) {
        assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
      }
    }
  }

  private static void dress(LayerService layers) {
    List<ImportedLayer> all = layers.standing();
    layers.style(
        all.get(0).id(),
        new LayerStyle(
            InkColour.SKY,
            InkWidth.MEDIUM,
            InkFill.LEVEL,
            InkSign.CIRCLE,
            80,
            0,
            LayerStyle.NAME,
            "",
            List.of()));
    layers.style(
        all.get(1).id(),
        new LayerStyle(
            InkColour.BROWN,
            InkWidth.FINE,
            InkFill.NONE,
            InkSign.CIRCLE,
            100,
            12,
            "",
            "",
            List.of()));
    layers.style(
        all.get(2).id(),
        new LayerStyle(
            InkColour.GREY,
            InkWidth.FINE,
            InkFill.NONE,
            InkSign.DIAMOND,
            100,
            0,
            LayerStyle.NAME,
            "状态",
            LayerStyles.categories(layers.features(all.get(2)), "状态", InkColour.GREY)));
  }

  private static void take(LayerService layers, Path file, String from) {
    layers.take(layers.prepare(file, "", from, Datum.WGS84, Progress.UNWATCHED));
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String areas() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      double lon = TOWN.lon() - 0.02 + 0.011 * i;
      double lat = TOWN.lat() - 0.008 + 0.004 * (i % 3);
      all.add(
          feature(
              "\"名称\":\"低洼片" + (i + 1) + "\",\"最大积水\":\"0." + (i + 2) + " m\"",
              "Polygon",
              "[[["
                  + corner(lon, lat)
                  + "],["
                  + corner(lon + 0.007, lat + 0.001)
                  + "],["
                  + corner(lon + 0.006, lat + 0.005)
                  + "],["
                  + corner(lon + 0.001, lat + 0.004)
                  + "],["
                  + corner(lon, lat)
                  + "]],[["
                  + corner(lon + 0.002, lat + 0.0015)
                  + "],["
                  + corner(lon + 0.004, lat + 0.002)
                  + "],["
                  + corner(lon + 0.003, lat + 0.003)
                  + "],["
                  + corner(lon + 0.002, lat + 0.0015)
                  + "]]]"));
    }
    return collection(all);
  }

  private static String pipes() {
    Random random = new Random(5);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double lon = TOWN.lon() + (random.nextDouble() - 0.5) * 0.06;
      double lat = TOWN.lat() + (random.nextDouble() - 0.5) * 0.03;
      boolean east = random.nextBoolean();
      all.add(
          feature(
              "\"编号\":\"G" + i + "\",\"管径\":\"DN600\"",
              "LineString",
              "[["
                  + corner(lon, lat)
                  + "],["
                  + corner(lon + (east ? 0.003 : 0), lat + (east ? 0 : 0.002))
                  + "]]"));
    }
    return collection(all);
  }

  private static String pumps() {
    String[] states = {"运行", "停机", "待修"};
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(
          feature(
              "\"名称\":\""
                  + (i + 1)
                  + "号泵站\",\"状态\":\""
                  + states[i * 7 % 10 % 3]
                  + "\",\"流量\":\"2.5 m³/s\",\"管理\":\"示例街道排涝站\"",
              "Point",
              "["
                  + corner(TOWN.lon() - 0.025 + 0.0045 * i, TOWN.lat() - 0.009 + 0.006 * (i % 4))
                  + "]"));
    }
    return collection(all);
  }

  private static String corner(double lon, double lat) {
    return String.format(Locale.ROOT, "%.6f,%.6f", lon, lat);
  }

  private static String feature(String properties, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{"
        + properties
        + "},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String collection(List<String> features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static Consumer<Scene> look(FloodNight night, int zoom) {
    return scene -> {
      night.get(MapDesk.class).selected().set(null);
      night.get(MapCamera.class).show(TOWN, zoom);
    };
  }

  private static Consumer<Scene> card(FloodNight night) {
    return scene -> {
      ImportedLayer pumps = night.get(LayerService.class).standing().get(2);
      night.get(MapDesk.class).open(new ObjectRef("layer-feature", pumps.id() + "/5"));
    };
  }

  private static Consumer<Scene> form() {
    return scene ->
        ((javafx.scene.control.Button)
                java.util.Objects.requireNonNull(scene.lookup("#backdrop-rows .button")))
            .fire();
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
    return pictures.one("layer-" + name, picture, List.of(steps));
  }
}
