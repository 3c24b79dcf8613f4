package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.Station;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.score.judgement.JudgementService;
import org.watchfloor.drill.score.sheet.ScoreFile;
import org.watchfloor.drill.score.sheet.ScoreSheet;
import org.watchfloor.drill.score.sheet.ScoreSheets;
import org.watchfloor.drill.score.sheet.ScoredDrill;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;

/** The score sheet on the command line: as a file, with a note, beside a later one. */
class DrillScoreTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Path folder = Path.of("");
  private Station station;
  private JudgementService judgements;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    station = PlayedStation.at(folder, wall, BEGINS);
    station.get(SignIn.class).begin("评估席", "1");
    station.get(DrillService.class).prepare("试演", DrillForm.TABLETOP, BEGINS);
    Path file = temp.resolve("x.yaml");
    Files.writeString(
        file,
        """
        drill: X-1
        title: 试演
        form: TABLETOP
        plan: ZS-SAMPLE-FLOOD
        begins: 2026-08-10T06:00
        length: 2 h
        injects:
          - {id: A, at: 10 min, kind: CALL, from: 甲, to: 值班员甲, text: 一, expected: [{act: NOTED, within: 5 min, words: 记一条}, {act: JUDGED, words: 判断}, {act: JUDGED, ability: RESPONSE, words: 再判断}]}
          - {id: B, at: 90 min, kind: CALL, from: 乙, to: 值班长, text: 二, expected: [{act: JUDGED, words: 还早}]}
        """);
    ScenarioFolder.lay(file, folder);
    station.get(DrillService.class).run(60);
    wall.move(Duration.ofSeconds(11));
    station.get(Director.class).play();
    judgements = station.get(JudgementService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ScoreSheet sheet() {
    return station.get(ScoreSheets.class).now().orElseThrow();
  }

  @Test
  void theSheetComesBackFromItsFileAndIsComparedWithALaterOne() throws IOException {
    judgements.judge("A/JUDGED", null, false, "没有判断", "评估员甲");
    ScoreSheet before = sheet();
    Terminal terminal = new Terminal();
    station.close();
    Terminal.Outcome json =
        terminal.call("drill", "score", "--data", folder.toString(), "--format", "json");
    assertThat(json.code()).as(json.err()).isZero();
    Path file = temp.resolve("first.json");
    Files.writeString(file, json.out());
    ScoredDrill read = ScoreFile.read(file);
    assertThat(read).isEqualTo(ScoreFile.of(before));

    Terminal.Outcome noted =
        terminal.call(
            "drill",
            "note",
            "A/JUDGED",
            "--data",
            folder.toString(),
            "--met",
            "--grade",
            "5",
            "--words",
            "这次判断对了",
            "--by",
            "评估员乙");
    assertThat(noted.code()).as(noted.err()).isZero();
    Terminal.Outcome compared =
        terminal.call("drill", "compare", file.toString(), folder.toString(), "--format", "csv");
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.lines()).contains("score,A/JUDGED,判断,未做到,做到,变好");
    assertThat(terminal.call("drill", "score", "--data", folder.toString()).out())
        .contains("按能力", "指挥协调", "全演练");
    Terminal.Outcome listed =
        terminal.call(
            "list", "judgements", "--drill", "--data", folder.toString(), "--format", "csv");
    assertThat(listed.lines()).as(listed.err()).hasSize(3);
    station = PlayedStation.again(folder, wall);
  }
}
