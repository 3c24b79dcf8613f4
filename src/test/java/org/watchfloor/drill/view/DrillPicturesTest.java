package org.watchfloor.drill.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Picture;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Snapshots;
import org.watchfloor.app.Station;
import org.watchfloor.base.Language;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.ui.theme.Look;

/** The desk in the middle of a drill, to be looked at. */
@Tag("nightly")
class DrillPicturesTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("watchfloor.basedir", "."), "target", "pictures");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "1366, 768, ZH, NIGHT",
    "1366, 768, EN, DAY",
    "1920, 1080, ZH, DAY",
    "3840, 2160, EN, NIGHT"
  })
  void drawsTheDeskTheInboxAndTheDirector(int width, int height, Language language, Look look)
      throws IOException {
    Path folder = temp.resolve("drill");
    Path file = SourceTree.path("sample-data/zhoushan/drills/typhoon-flood.yaml");
    Scenario scenario = ScenarioFolder.read(file);
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan"))
        .createDrill(folder, scenario.start());
    ScenarioFolder.lay(file, folder);
    HandClock wall = new HandClock();
    try (Station station = PlayedStation.again(folder, wall)) {
      station.get(SignIn.class).begin("值班员甲", "1");
      DrillService drills = station.get(DrillService.class);
      drills.prepare(scenario.title(), DrillForm.TABLETOP, scenario.start());
      drills.run(60);
      for (int minute = 0; minute < 100; minute++) {
        wall.move(Duration.ofSeconds(1));
        station.get(Director.class).play();
      }
      List.of("I01", "I02", "I03").forEach(station.get(InjectService.class)::take);
      String style =
          width
              + "x"
              + height
              + "-"
              + language.suffix()
              + "-"
              + look.name().toLowerCase(Locale.ROOT);
      for (String view : List.of("desk", "inbox", "director")) {
        Path picture = PICTURES.resolve("drill-" + view + "-" + style + ".png");
        Snapshots.draw(
            station,
            Picture.of("situation", width, height, language, look),
            steps(station, view),
            picture);
        assertThat(picture).isNotEmptyFile();
      }
    }
  }

  private static List<Consumer<Scene>> steps(Station station, String view) {
    return switch (view) {
      case "inbox" ->
          List.of(
              scene -> station.get(DrillWindows.class).inbox(), scene -> choose(scene, "#inbox"));
      case "director" -> List.of(scene -> station.get(DrillWindows.class).director());
      default -> List.of();
    };
  }

  private static void choose(Scene scene, String table) {
    ((TableView<?>) scene.lookup(table + " .table-view")).getSelectionModel().clearAndSelect(0);
  }
}
