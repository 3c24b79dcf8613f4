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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A desk without a display books people, finds them again, and destroys the register. */
@Execution(ExecutionMode.CONCURRENT)
class ArrivalVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    Path shelters =
        Files.writeString(
            temp.resolve("shelters.csv"),
            """
            编号,名称,经度,纬度,级别,类型,紧急容量,短期容量,适用灾种,地面高程,洪水位,高程基准
            B1,示例小学,122.1,30.0,镇街级,室内,4,,,,,
            B2,示例中学,122.2,30.0,镇街级,室内,9,2,防汛,2.0,3.5,1985国家高程基准
            """);
    done("import", shelters.toString(), "--as", "shelters");
    done("shelter", "turn", "B1", "--to", "OPEN");
    done("shelter", "turn", "B2", "--to", "OPEN", "--stage", "URGENT");
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

  private JsonNode row(String kind, int index) throws IOException {
    return JSON.readTree(call("list", kind, "--format", "json").lines().get(index));
  }

  @Test
  void booksFindsMovesAndShowsMasked() throws IOException {
    Path sheet = temp.resolve("tags.pdf");
    done("arrivals", "tags", "--count", "25", "--print", sheet.toString());
    assertThat(sheet).isNotEmptyFile();
    String tag = done("arrivals", "tags", "--count", "1");
    String id =
        done("arrive", "--shelter", "B1", "--name", "示例甲", "--tag", tag, "--need", "medicine");
    done("arrive", "--shelter", "B1", "--unnamed", "约 6 岁男孩", "--with", tag);
    assertThat(row("arrivals", 0).path("name").asText()).isEqualTo("示***");
    assertThat(row("arrivals", 1).path("family")).isEqualTo(row("arrivals", 0).path("family"));
    done("arrivals", "move", tag, "--family", "--to", "B2");
    assertThat(row("shelters", 1).path("people").asInt()).isEqualTo(2);
    assertThat(row("shelters", 1).path("peopleBy").asText()).isEqualTo("register");
    assertThat(call("arrivals", "show", id, "--reason", "家属来电").out()).contains("示例甲");
    assertThat(call("journal").out()).contains("PersonUnmasked").doesNotContain("示例甲");
    assertThat(call("arrive", "--shelter", "B1", "--name", "乙", "--tag", tag).code())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void takesAFileRowByRowAndSaysWhichAreRefused() throws IOException {
    Path people =
        Files.writeString(
            temp.resolve("people.csv"),
            """
            安置点,姓名,身份证号,同户,特殊需要
            B1,示例甲,000000198001050120,1,长期用药
            B1,示例乙,,1,
            B1,示例丙,00000019800105012,2,
            B9,示例丁,,3,
            """);
    Terminal.Outcome outcome = call("arrive", people.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains("身份证号", "B9");
    assertThat(call("list", "arrivals", "--format", "json").lines()).hasSize(1);
    assertThat(call("arrive", people.toString(), "--shelter", "B1").code())
        .isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void whoDoesNotFitIsNamedRowByRowAndAllOthersComeIn() throws IOException {
    Path people =
        Files.writeString(
            temp.resolve("many.csv"),
            """
            安置点,姓名,同户
            B1,示例甲,1
            B1,示例乙,1
            B1,示例丙,2
            B1,示例丁,2
            B1,示例戊,2
            B1,示例己,
            B2,示例庚,
            ,示例辛,
            """);
    Terminal.Outcome outcome = call("arrive", people.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err())
        .contains("第 4 行", "第 5 行", "第 6 行", "第 9 行", "住不下", "超员理由")
        .doesNotContain("第 7 行");
    assertThat(call("list", "arrivals", "--format", "json").lines()).hasSize(4);
  }

  @Test
  void oneNumberOrWristbandInTwoRowsOfAListIsRefusedBeforeAnythingIsWritten() throws IOException {
    String tag = done("arrivals", "tags", "--count", "1");
    Path people =
        Files.writeString(
            temp.resolve("twice.csv"),
            """
            安置点,姓名,身份证号,腕带
            B1,示例甲,00000019800105012X,
            B2,示例甲,００００００19800105012X,
            B1,示例乙,,%1$s
            B2,示例丙,,%1$s
            """
                .formatted(tag));
    Terminal.Outcome outcome = call("arrive", people.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains("第 3 行", "第 5 行");
    assertThat(call("list", "arrivals", "--format", "json").lines()).hasSize(2);
  }

  @Test
  void destroysOnlyOnAnOrderSaidTwice() throws IOException {
    String id = done("arrive", "--shelter", "B1", "--name", "示例甲");
    String register = row("arrival-registers", 0).path("number").asText();
    done("arrivals", "leave", "--everyone-in", "B1", "--to", "home");
    String[] order = {
      "arrivals", "destroy", register, "--ordered-by", "某指挥长", "--basis", "某文件", "--for-good"
    };
    assertThat(call(with(order, "别的")).code()).isEqualTo(ExitCode.WRONG_CALL);
    done(with(order, register));
    assertThat(row("arrivals", 0).path("readable").asBoolean()).isFalse();
    assertThat(row("arrivals", 0).has("name")).isFalse();
    assertThat(call("arrivals", "show", id, "--reason", "家属来电").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(row("arrival-registers", 0).path("orderedBy").asText()).isEqualTo("某指挥长");
  }

  private static String[] with(String[] args, String last) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add(last);
    return all.toArray(String[]::new);
  }

  @Test
  void aShelterIsOpenedAndPutOutOfUseWithAReason() {
    assertThat(done("list", "shelters", "--format", "csv")).contains("OPEN");
    assertThat(call("shelter", "turn", "B2", "--to", "UNUSABLE").code())
        .isEqualTo(ExitCode.REFUSED);
    done("shelter", "turn", "B2", "--to", "FULL", "--stage", "SHORT");
    assertThat(call("shelter", "turn", "B2", "--to", "OPEN").err())
        .as("the stage stays, and what it is not fit for is said")
        .contains("余 2 人", "低于已知洪水位 3.5 米");
    assertThat(call("shelter", "turn", "B2", "--to", "UNUSABLE", "--reason", "进水").err())
        .contains("示例中学（B2）现在停用");
    assertThat(call("arrive", "--shelter", "B2", "--name", "示例甲").code())
        .isEqualTo(ExitCode.REFUSED);
  }
}
