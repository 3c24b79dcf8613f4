package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.response.FloodDesk;

/** Levels are started, changed, confirmed and ended by a script. */
@Execution(ExecutionMode.CONCURRENT)
class ResponseVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    FloodDesk.putPlan(temp.resolve("dh"));
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return terminal.call(all.toArray(String[]::new));
  }

  private Terminal.Outcome start(int level, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "response",
                "start",
                "--hazard",
                "typhoon",
                "--level",
                String.valueOf(level),
                "--matter",
                "防御台风",
                "--until",
                "24",
                "--measures",
                "值守",
                "--post",
                "副指挥长",
                "--officer",
                "值班员甲"));
    all.addAll(List.of(more));
    return call(all.toArray(String[]::new));
  }

  private JsonNode level() throws IOException {
    return JSON.readTree(call("list", "levels", "--format", "json").lines().getFirst());
  }

  @Test
  void aPostIsFilledAndHandedOverFromAScript() throws IOException {
    String id = start(4).out().strip();

    Terminal.Outcome taken =
        call("response", "post", id, "副指挥长", "--holder", "甲", "--deputy", "乙", "--officer", "丙");
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    assertThat(taken.out().strip()).isEqualTo(id + "/DEPUTY");
    assertThat(post().path("holder").asText()).isEqualTo("甲");
    assertThat(post().path("deputy").asText()).isEqualTo("乙");
    Terminal.Outcome held =
        call("response", "post", id, "DEPUTY", "--holder", "丁", "--officer", "丙");
    assertThat(held.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(held.err()).contains("现由甲担任");
    assertThat(
            call(
                    "response",
                    "post",
                    id,
                    "DEPUTY",
                    "--holder",
                    "丁",
                    "--reason",
                    "换班",
                    "--officer",
                    "丙")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(post().path("holder").asText()).isEqualTo("丁");
    Terminal.Outcome none =
        call("response", "post", id, "NOBODY", "--holder", "丁", "--officer", "丙");
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("NOBODY", "list command-posts");
  }

  private JsonNode post() throws IOException {
    return JSON.readTree(call("list", "command-posts", "--format", "json").lines().getFirst());
  }

  @Test
  void startsRaisesLowersAndEndsFromAScript() throws IOException {
    Terminal.Outcome started = start(4);
    assertThat(started.code()).as(started.err()).isEqualTo(ExitCode.DONE);
    String id = started.out().strip();
    assertThat(id).isEqualTo("ZS-DH-TYPHOON-" + id.split("-")[3] + "-1");
    assertThat(level().path("basisDoc").asText()).isEmpty();
    assertThat(call("response", "document", id, "--basis", "舟防指3号").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(level().path("basisDoc").asText()).isEqualTo("舟防指3号");

    Terminal.Outcome preview = call("response", "raise", id, "--level", "3", "--preview");
    assertThat(preview.code()).isEqualTo(ExitCode.DONE);
    assertThat(preview.lines()).hasSize(4).anyMatch(line -> line.startsWith("add\t"));
    assertThat(preview.err()).contains("新增 2 · 改时限 0 · 取消 0 · 继续 2");
    assertThat(level().path("level").asInt()).as("a preview changes nothing").isEqualTo(4);

    assertThat(change("raise", id, "3").code()).isEqualTo(ExitCode.DONE);
    assertThat(level().path("level").asInt()).isEqualTo(3);
    assertThat(change("raise", id, "4").code()).as("the wrong way").isEqualTo(ExitCode.WRONG_CALL);
    assertThat(change("lower", id, "4").code()).isEqualTo(ExitCode.DONE);
    assertThat(
            call("response", "end", id, "--post", "DEPUTY", "--reason", "雨停", "--officer", "甲")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(level().path("stage").asText()).isEqualTo("ENDED");
  }

  @Test
  void levelTwoWaitsForASecondOfficer() throws IOException {
    Terminal.Outcome asked = start(2);
    assertThat(asked.code()).isEqualTo(ExitCode.DONE);
    assertThat(asked.err()).contains("等第二人复核");
    String request = asked.out().strip();
    assertThat(call("list", "levels", "--format", "json").out()).isEmpty();

    Terminal.Outcome same = call("response", "confirm", request, "--officer", "值班员甲");
    assertThat(same.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(same.err()).contains("不能自己复核");
    Terminal.Outcome other = call("response", "confirm", request, "--officer", "值班长");
    assertThat(other.code()).isEqualTo(ExitCode.DONE);
    assertThat(level().path("second").asText()).isEqualTo("值班长");
    assertThat(level().path("id").asText()).isEqualTo(other.out().strip());
    assertThat(call("response", "refuse", request, "--officer", "乙", "--reason", "x").code())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aSecondOfficerBesideOrAnOverrideDoesNotWait() throws IOException {
    assertThat(start(2, "--second", "值班长", "--override", "急").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    Terminal.Outcome over = start(2, "--override", "电话不通");
    assertThat(over.code()).isEqualTo(ExitCode.DONE);
    assertThat(level().path("unconfirmed").asInt()).isEqualTo(1);
    String id = over.out().strip();
    assertThat(call("response", "confirm", id, "--officer", "值班长").code()).isEqualTo(ExitCode.DONE);
    assertThat(level().path("unconfirmed").asInt()).isZero();
    assertThat(call("response", "confirm", id, "--officer", "值班长").code())
        .isEqualTo(ExitCode.REFUSED);

    Terminal.Outcome end =
        call(
            "response",
            "end",
            id,
            "--post",
            "DEPUTY",
            "--reason",
            "雨停",
            "--officer",
            "值班员甲",
            "--second",
            "值班长");
    assertThat(end.code()).isEqualTo(ExitCode.DONE);
    assertThat(level().path("stage").asText()).isEqualTo("ENDED");
  }

  @Test
  void refusesWhatCannotBeDone() {
    assertThat(start(9).code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(start(4, "--at", "昨晚").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(start(4, "--unit", "没有镇").code()).isEqualTo(ExitCode.REFUSED);
    Terminal.Outcome missing =
        call("response", "start", "--hazard", "TYPHOON", "--level", "4", "--officer", "甲");
    assertThat(missing.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(missing.err()).contains("还缺：响应事项、预计期限、应急处置措施、决定岗位");
    assertThat(call("response").code()).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void ordersAndDeclaresWhatStandsBesideTheLevels() throws IOException {
    Terminal.Outcome stop =
        call("suspension", "order", "school", "--post", "指挥长", "--reason", "台风", "--until", "20");
    assertThat(stop.code()).as(stop.err()).isEqualTo(ExitCode.DONE);
    assertThat(stop.err()).contains("已下令停课（全区）", "抢险救灾", "指挥长 决定");
    JsonNode row = JSON.readTree(call("list", "suspensions", "--format", "json").out());
    assertThat(row.path("state").asText()).isEqualTo("IN_FORCE");
    assertThat(row.path("exemptions").asText()).contains("抢险救灾");
    String id = stop.out().strip();
    assertThat(call("suspension", "lift", id, "--post", "值班员", "--reason", "x").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("suspension", "lift", id, "--post", "指挥长", "--reason", "雨停").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("flood-period", "lift", "--post", "指挥长", "--reason", "x").code())
        .isEqualTo(ExitCode.REFUSED);
    Terminal.Outcome period =
        call("flood-period", "declare", "--ground", "river", "--post", "指挥长", "--reason", "2.61 米");
    assertThat(period.out()).contains("JJFX");
    assertThat(call("flood-period", "lift", "--post", "指挥长", "--reason", "回落").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(
            JSON.readTree(call("list", "flood-periods", "--format", "json").out())
                .path("stands")
                .asBoolean())
        .isFalse();
  }

  @Test
  void whatTheHeadquartersAboveStartedIsWrittenDownAndTakenBack() throws IOException {
    Terminal.Outcome told =
        call("superior", "add", "市防指", "typhoon", "3", "--told-by", "市防指值班员，电话");
    assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.DONE);
    JsonNode row = JSON.readTree(call("list", "superiors", "--format", "json").out());
    assertThat(row.path("issuer").asText()).isEqualTo("市防指");
    assertThat(row.path("level").asInt()).isEqualTo(3);
    assertThat(row.path("counts").asBoolean()).isTrue();
    assertThat(call("superior", "add", "市防指", "typhoon", "7", "--told-by", "电话").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("superior", "withdraw", told.out().strip(), "--reason", "听错").code())
        .isEqualTo(ExitCode.DONE);
    row = JSON.readTree(call("list", "superiors", "--format", "json").out());
    assertThat(row.path("counts").asBoolean()).isFalse();
    assertThat(row.path("withdrawn").asText()).isEqualTo("听错");
  }

  private Terminal.Outcome change(String verb, String id, String to) {
    return call(
        "response",
        verb,
        id,
        "--level",
        to,
        "--until",
        "24",
        "--measures",
        "转移",
        "--post",
        "DEPUTY",
        "--reason",
        "台风趋近",
        "--officer",
        "值班员甲");
  }
}
