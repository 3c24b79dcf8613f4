package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.RoadWeather;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.task.Progress;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapAction;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.theme.Look;

/** What the roads know, on the map: routes before and after a flood, the circle and its loss. */
@Tag("nightly")
class RoadPicturesTest {
  private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};
  private static final GeoPoint UNDERPASS = new GeoPoint(122.301, 29.948);

  @Test
  void drawsRoutesAndCircleBeforeAndAfterAFlood(@TempDir Path folder) throws IOException {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      night.get(RoadService.class).load(Progress.UNWATCHED);
      night.get(RoadWeather.class).start();
      sendMore(night);
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      List<Path> files = new ArrayList<>(round(pictures, night, "before"));
      flood(night.get(PlotService.class));
      night.get(RoadWeather.class).say(Weather.STORM);
      files.addAll(round(pictures, night, "after"));
      for (Path file : files.stream().filter(Files::exists).toList()) {
        assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
      }
    }
  }

  private static void sendMore(FloodNight night) {
    night.get(DispatchService.class).advise(night.underpass()).orElseThrow().teams().stream()
        .flatMap(teams -> teams.reserves().stream())
        .limit(2)
        .forEach(pick ->
            night
                .get(TeamService.class)
                .assign(pick.team().number(), night.underpass(), "转移居民", ""));
  }

  private static void flood(PlotService plots) {
    plots.draw(
        PlotDetails.of(
                PlotKind.FLOOD,
                List.of(
                    new GeoPoint(122.268, 29.952),
                    new GeoPoint(122.290, 29.950),
                    new GeoPoint(122.294, 29.962),
                    new GeoPoint(122.270, 29.966)))
            .withLabel("西岙低洼片")
            .withDepth(0.9),
        null);
    plots.draw(
        PlotDetails.of(
                PlotKind.CLOSURE,
                List.of(new GeoPoint(122.2985, 29.9445), new GeoPoint(122.2985, 29.9505)))
            .withLabel("滨港路封控"),
        null);
    plots.draw(
        PlotDetails.of(
                PlotKind.FLOOD,
                List.of(
                    new GeoPoint(122.16, 29.985),
                    new GeoPoint(122.175, 29.985),
                    new GeoPoint(122.175, 30.03),
                    new GeoPoint(122.16, 30.03)))
            .withLabel("临城河倒灌")
            .withDepth(1.1),
        null);
  }

  private static List<Path> round(ScreenPictures pictures, FloodNight night, String when) {
    List<Path> files = new ArrayList<>();
    for (int[] size : SIZES) {
      for (Language language : Language.values()) {
        Look look = (language == Language.ZH) == (size[0] == 1366) ? Look.NIGHT : Look.DAY;
        Picture picture = Picture.of(MapDesk.PAGE, size[0], size[1], language, look);
        files.add(pictures.one("roads-sent-" + when, picture, List.of(sent(night), scene -> {})));
        files.add(
            pictures.one(
                "roads-way-" + when, picture, List.of(way(night), scene -> {}, scene -> {})));
        files.add(
            pictures.one(
                "roads-cover-" + when, picture, List.of(cover(night), scene -> {}, scene -> {})));
      }
    }
    Picture page = Picture.of("incident", 1366, 768, Language.ZH, Look.NIGHT);
    files.add(pictures.one("roads-incident-" + when, page, List.of(scene -> {})));
    return files;
  }

  private static Consumer<Scene> sent(FloodNight night) {
    return scene -> {
      MapDesk map = night.get(MapDesk.class);
      map.selected().set(new ObjectRef(IncidentService.KIND, night.underpass()));
      night.get(MapCamera.class).show(new GeoPoint(122.285, 29.957), 14);
    };
  }

  private static Consumer<Scene> way(FloodNight night) {
    return scene -> {
      night.get(MapCamera.class).show(new GeoPoint(122.28, 29.965), 13);
      here(night, "road.way.toHere").run(UNDERPASS);
      here(night, "road.way.fromHere").run(new GeoPoint(122.25, 29.976));
    };
  }

  private static MapAction here(FloodNight night, String key) {
    return night
        .desk()
        .injector()
        .getInstance(
            com.google.inject.Key.get(
                new com.google.inject.TypeLiteral<java.util.Set<MapAction>>() {}))
        .stream()
        .filter(action -> action.titleKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Consumer<Scene> cover(FloodNight night) {
    return scene -> {
      night.get(MapCamera.class).show(new GeoPoint(122.2, 30.0), 12);
      press(scene, "#layer-open-cover");
    };
  }

  private static void press(Scene scene, String button) {
    ((Button) Objects.requireNonNull(scene.lookup(button), button)).fire();
  }
}
