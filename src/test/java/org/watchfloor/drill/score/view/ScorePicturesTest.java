package org.watchfloor.drill.score.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
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
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.drill.score.judgement.JudgementService;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.theme.Look;

/** The score sheet in the middle of a drill, to be looked at. */
@Tag("nightly")
class ScorePicturesTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("watchfloor.basedir", "."), "target", "pictures");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "1366, 768, ZH, NIGHT",
    "1366, 768, EN, DAY",
    "1366, 768, ZH, DAY",
    "1366, 768, EN, NIGHT",
    "1920, 1080, ZH, NIGHT"
  })
  void drawsTheSheet(int width, int height, Language language, Look look) throws IOException {
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
      station.get(TimelineService.class).write(NewNote.of("已登记预警，建议启动四级响应", null));
      station.get(JudgementService.class).judge("I01/NOTED", 4, null, "反应快", "评估员甲");
      String style =
          width
              + "x"
              + height
              + "-"
              + language.suffix()
              + "-"
              + look.name().toLowerCase(Locale.ROOT);
      for (int tab = 0; tab < 3; tab++) {
        int shown = tab;
        Path picture = PICTURES.resolve("drill-scores-" + tab + "-" + style + ".png");
        Snapshots.draw(
            station,
            Picture.of("situation", width, height, language, look),
            List.of(
                scene -> station.get(OpenScores.class).run(station.get(Navigator.class)),
                scene -> choose(scene, "#scores"),
                scene -> ((TabPane) scene.lookup("#score-tabs")).getSelectionModel().select(shown)),
            picture);
        assertThat(picture).isNotEmptyFile();
      }
    }
  }

  private static void choose(Scene scene, String table) {
    ((TableView<?>) scene.lookup(table + " .table-view")).getSelectionModel().clearAndSelect(0);
  }
}
