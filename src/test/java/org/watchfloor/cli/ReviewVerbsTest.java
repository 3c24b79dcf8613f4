package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review is begun, written, closed and printed by a script. */
class ReviewVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";
  private String incident = "";

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    Path units = temp.resolve("units.csv");
    Files.writeString(units, "编号,名称,类别,上级编号,区划代码,值班电话\nU1,环南街道办事处,镇街,,,\n");
    Terminal.Outcome taken = call("import", units.toString(), "--as", "units");
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    incident =
        done(
            "incident",
            "add",
            "--narrative",
            "一楼进水",
            "--place",
            "码头",
            "--type",
            "11A02",
            "--severity",
            "ORDINARY");
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return terminal.call(all.toArray(String[]::new));
  }

  private String done(String... args) {
    Terminal.Outcome outcome = call(args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome.out().strip();
  }

  @Test
  void isClosedWhenTheFourSectionsAreWrittenAndPrinted() throws IOException {
    done("review", "open", incident);
    done("review", "write", incident, "cause", "排水口堵塞");
    Terminal.Outcome early = call("review", "close", incident);
    assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(early.err()).contains("责任人员处理、整改措施、有关人员教育").doesNotContain("事故原因");
    for (String section : List.of("responsible", "measures", "education")) {
      done("review", "write", incident, section, "已办");
    }
    String lesson =
        done(
            "review",
            "lesson",
            "add",
            incident,
            "清掏排水口",
            "--owner",
            "环南街道办事处",
            "--due",
            "2099-12-31");
    assertThat(
            call("review", "lesson", "add", incident, "x", "--owner", "某人", "--due", "2099-12-31")
                .code())
        .isEqualTo(ExitCode.REFUSED);
    done("review", "lesson", "done", lesson, "已清掏");
    JsonNode row = JSON.readTree(done("list", "lessons", "--format", "json"));
    assertThat(row.path("state").asText()).isEqualTo("DONE");
    assertThat(row.path("said").asText()).isEqualTo("已清掏");
    done("review", "close", incident, "--words", "同意");
    assertThat(JSON.readTree(done("review", "list", "--format", "json")).path("state").asText())
        .isEqualTo("CLOSED");
    assertThat(done("review", "lags", incident, "--format", "json").lines()).hasSize(8);
    Path file = temp.resolve("review.docx");
    done("review", "report", incident, "--file", file.toString(), "--without-maps");
    assertThat(file).isNotEmptyFile();
    assertThat(call("case", "preview", incident).err()).contains("没有办结");
  }

  @Test
  void onlyADrillHandsOutLessonsAndOnlyTheRealRecordTakesThem() throws IOException {
    Path file = temp.resolve("lessons.json");
    assertThat(call("review", "lessons", "--file", file.toString()).code())
        .as("the real record")
        .isNotEqualTo(ExitCode.DONE);
    Files.writeString(
        file,
        """
        {"version":1,"station":"YL~ZS-DH","drill":"防台演练","lessons":[
          {"id":"a-1","incident":"YL~ZS-DH-1","text":"备足沙袋","owner":"环南街道办事处","due":"2099-12-31"}]}
        """);
    Terminal.Outcome taken = call("review", "take", "--file", file.toString());
    assertThat(taken.out()).contains("备足沙袋", "环南街道办事处", "2099-12-31");
    assertThat(taken.err()).contains("收入 1 项");
    assertThat(call("review", "take", "--file", file.toString()).err()).contains("收入 0 项");
    JsonNode row = JSON.readTree(done("list", "lessons", "--format", "json"));
    assertThat(row.path("drill").asText()).isEqualTo("防台演练");
  }
}
