package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.geo.basemap.raster.TestPictures;
import org.watchfloor.store.DataFolder;

@Execution(ExecutionMode.CONCURRENT)
class VerbsTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    assertThat(terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例").code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void takesAnIncidentAndItsTimelineAndShowsWhoDidWhat() throws IOException {
    Terminal.Outcome added =
        terminal.call(
            "incident",
            "add",
            "--data",
            data,
            "--officer",
            "值班员甲",
            "--type",
            "11A02",
            "--severity",
            "ORDINARY",
            "--place",
            "122.107,30.016",
            "--narrative",
            "下穿道路积水,一车被困");
    assertThat(added.code()).isEqualTo(ExitCode.DONE);
    String id = added.out().strip();
    Terminal.Outcome logged =
        terminal.callWith("队伍已出发\n-15 积水约半米\n", "log", "--data", data, "--incident", id);
    assertThat(logged.lines()).containsExactly("ZS-DH-2", "ZS-DH-3");
    JsonNode row =
        new ObjectMapper()
            .readTree(terminal.call("incident", "list", "--data", data, "--format", "json").out());
    assertThat(row.path("id").asText()).isEqualTo(id);
    assertThat(row.path("lon").asDouble()).isEqualTo(122.107);
    assertThat(row.path("receivedAt").asText()).endsWith("+08:00");
    Terminal.Outcome shown = terminal.call("incident", "show", id, "--data", data);
    assertThat(shown.out()).contains("下穿道路积水", "队伍已出发", "积水约半米", "值班员甲", "ZS-DH-1");
    assertThat(shown.out().indexOf("积水约半米")).isLessThan(shown.out().indexOf("队伍已出发"));
    assertThat(terminal.call("verify", "--data", data).code()).isEqualTo(ExitCode.DONE);
    assertThat(terminal.call("journal", "--data", data, "--from", "2").lines()).hasSize(2);
  }

  @Test
  void addsAGroundMapBesideAnOpenConsoleAndListsIt() {
    Path file = new TestPictures().put(10, 858, 421, Color.GREEN).write(temp.resolve("县图.mbtiles"));
    Path broken = temp.resolve("坏.mbtiles");
    try (DataFolder held = DataFolder.open(Path.of(data))) {
      assertThat(held.root()).exists();
      Terminal.Outcome added =
          terminal.call(
              "map", "add", "--data", data, "--approval", "GS(2024)0650号", file.toString());
      assertThat(added.err()).contains("已加入");
      assertThat(added.code()).isEqualTo(ExitCode.DONE);
      assertRefused("没有这个文件", "map", "add", "--data", data, broken.toString());
      Terminal.Outcome listed = terminal.call("map", "list", "--data", data, "--format", "csv");
      assertThat(listed.lines()).hasSize(2);
      assertThat(listed.lines().getLast()).contains("县图", "raster", "GS(2024)0650号", "可用");
    }
    assertThat(terminal.call("map").code()).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void refusesInOneSentenceAndSaysSoByTheExitCode() {
    assertRefused("没有站点", "verify", "--data", temp.resolve("none").toString());
    assertRefused("已有站点", "init", "--data", data, "--station", "X", "--name", "x");
    assertRefused("没有", "log", "--data", data, "--incident", "NOPE");
    try (DataFolder held = DataFolder.open(Path.of(data))) {
      assertThat(held.root()).exists();
      assertRefused("正被另一个值守台使用", "rebuild", "--data", data);
    }
  }

  @Test
  void oneBadLineDoesNotStopTheNext() {
    Terminal.Outcome outcome =
        terminal.callWith("第一条\n坏\ufffd\ufffd\n@99:99 第三条\n第四条\n", "log", "--data", data);
    assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains("第 2 行");
    assertThat(terminal.call("journal", "--data", data).out())
        .contains("第一条", "第四条")
        .doesNotContain("坏");
  }

  @Test
  void timesAreBeijingTimeUnlessTheStoredTextIsAskedFor() {
    terminal.callWith("第一条\n", "log", "--data", data);
    assertThat(terminal.call("journal", "--data", data).out())
        .containsPattern("\"recordedAt\":\"[^\"]*\\+08:00\"")
        .doesNotContainPattern("\\d:\\d\\d(\\.\\d+)?Z\"");
    assertThat(terminal.call("journal", "--stored", "--data", data).out())
        .containsPattern("\"recordedAt\":\"[^\"]*Z\"");
  }

  @Test
  void givesABackupThatListsTheSame() {
    terminal.callWith("第一条\n第二条\n", "log", "--data", data);
    String file = temp.resolve("night.wfbackup").toString();
    assertThat(terminal.call("backup", file, "--data", data).code()).isEqualTo(ExitCode.DONE);
    String spare = temp.resolve("spare").toString();
    assertThat(terminal.call("restore", file, "--data", spare).code()).isEqualTo(ExitCode.DONE);
    assertThat(terminal.call("journal", "--data", spare).out())
        .isEqualTo(terminal.call("journal", "--data", data).out());
    assertThat(terminal.callWith("第三条\n", "log", "--data", spare).lines())
        .singleElement()
        .asString()
        .matches("ZS-DH\\.\\d+-3");
  }

  @Test
  void rehearsesARestoreAndSaysWhatWouldBeLost() throws IOException {
    terminal.callWith("第一条\n第二条\n", "log", "--data", data);
    String file = temp.resolve("night.wfbackup").toString();
    terminal.call("backup", file, "--data", data);
    Terminal.Outcome same = terminal.call("restore", file, "--rehearse", "--data", data);
    assertThat(same.code()).isEqualTo(ExitCode.DONE);
    assertThat(same.err()).contains("演练通过", "2 条记录", "一样多");

    terminal.callWith("第三条\n", "log", "--data", data);
    assertThat(terminal.call("restore", file, "--drill", "--data", data).err())
        .contains("演练通过", "多 1 条记录");
    assertThat(
            terminal
                .call("restore", file, "--rehearse", "--data", temp.resolve("none").toString())
                .err())
        .contains("没有可比的本站");
    assertThat(temp.resolve("none")).doesNotExist();

    byte[] bytes = Files.readAllBytes(Path.of(file));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(file), bytes);
    assertThat(terminal.call("restore", file, "--drill", "--data", data).code())
        .isNotEqualTo(ExitCode.DONE);
  }

  @Test
  void saysThatWhatCameBackIsADrill() {
    String drill = temp.resolve("drill").toString();
    DataFolder.createDrill(Path.of(drill), "ZS-DH", "示例");
    String file = temp.resolve("drill.wfbackup").toString();
    assertThat(terminal.call("backup", file, "--data", drill, "--drill").code())
        .isEqualTo(ExitCode.DONE);
    Terminal.Outcome back =
        terminal.call("restore", file, "--data", temp.resolve("back").toString());
    assertThat(back.code()).isEqualTo(ExitCode.DONE);
    assertThat(back.err()).contains("演练的记录");
    String live = temp.resolve("live.wfbackup").toString();
    terminal.call("backup", live, "--data", data);
    assertThat(terminal.call("restore", live, "--data", temp.resolve("other").toString()).err())
        .contains("核对通过")
        .doesNotContain("演练");
  }

  @Test
  void namesTheEntryThatWasChangedBehindItsBack() throws IOException {
    terminal.callWith("第一条\n第二条\n", "log", "--data", data);
    try (var journal = Files.list(Path.of(data, "journal"))) {
      Path segment = journal.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(segment);
      bytes[bytes.length / 3] ^= 1;
      Files.write(segment, bytes);
    }
    Terminal.Outcome outcome = terminal.call("verify", "--data", data);
    assertThat(outcome.code()).isNotEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("损坏");
  }

  private void assertRefused(String words, String... args) {
    Terminal.Outcome outcome = terminal.call(args);
    assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains(words);
    assertThat(outcome.err().strip().lines()).hasSize(1);
    assertThat(outcome.out()).isEmpty();
  }
}
