package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.support.SourceTree;

/** Drills on the command line: made, and checked against the district they are played in. */
class DrillVerbsTest {
  private static final String SAMPLE = SourceTree.path("sample-data/zhoushan").toString();
  private static final Path TYPHOON =
      SourceTree.path("sample-data/zhoushan/drills/typhoon-flood.yaml");

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  @Test
  void checksWhatAScenarioNamesAgainstAStation() throws IOException {
    String drill = temp.resolve("drill").toString();
    Terminal.Outcome made =
        terminal.call(
            "drill",
            "new",
            "--data",
            drill,
            "--sample",
            SAMPLE,
            "--scenario",
            TYPHOON.toString(),
            "--participants",
            "live",
            "--seed",
            "5");
    assertThat(made.code()).as("%s", made.err()).isEqualTo(ExitCode.DONE);
    try (Station station = Station.open(Path.of(drill), Realm.DRILL)) {
      assertThat(station.get(DrillService.class).current().orElseThrow().simulated()).isFalse();
      assertThat(station.get(ScenarioFolder.class).script().orElseThrow().seed()).isEqualTo(5);
    }
    assertThat(terminal.call("drill", "check", TYPHOON.toString(), "--of", drill).code())
        .isEqualTo(ExitCode.DONE);

    Path wrong = temp.resolve("wrong.yaml");
    Files.writeString(
        wrong,
        Files.readString(TYPHOON)
            .replace("team: DW-004", "team: DW-999")
            .replace("to: 值班员甲", "to: 没有的岗")
            .replace("plan: ZS-SAMPLE-FLOOD", "plan: ZS-NONE"));
    assertThat(terminal.call("drill", "check", wrong.toString()).code()).isEqualTo(ExitCode.DONE);
    Terminal.Outcome found = terminal.call("drill", "check", wrong.toString(), "--of", drill);
    assertThat(found.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(found.err()).contains("ZS-NONE", "DW-999", "没有的岗", "35");
  }
}
