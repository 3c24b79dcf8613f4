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
import org.watchfloor.app.Station;
import org.watchfloor.evacuation.EvacuationService;

/** A desk without a display orders a move, notes persuasion and force, and reads the counts. */
class HouseholdVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VILLAGE = "330900001201";

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";
  private String post = "";

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    Path areas =
        Files.writeString(
            temp.resolve("areas.csv"),
            "区划代码,名称,级别,上级代码\n330900000000,示例区,区县,\n330900001000,昌国街道,乡镇,330900000000\n"
                + VILLAGE
                + ",长山村,村社,330900001000\n");
    done("import", areas.toString(), "--as", "areas");
    Path roster =
        Files.writeString(
            temp.resolve("roster.csv"),
            "户编号,区划代码,户主,人数\nH1," + VILLAGE + ",示例户甲,3\nH2," + VILLAGE + ",示例户乙,2\n");
    done("import", roster.toString(), "--as", "households");
    try (Station station = Station.open(temp.resolve("dh"))) {
      post = station.get(EvacuationService.class).signingPosts().getFirst();
    }
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

  private List<JsonNode> rows(String kind) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : call("list", kind, "--format", "json").out().lines().toList()) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  @Test
  void ordersAMoveNotesWhoRefusesAndWhoWasForcedAndEndsIt() throws IOException {
    String move =
        done(
            "move",
            "call",
            "--area",
            VILLAGE,
            "--reason",
            "台风登陆前",
            "--means",
            "村社客车",
            "--within",
            "6",
            "--post",
            post);
    assertThat(move).startsWith("ZS-DH-ZY");
    Terminal.Outcome force =
        call("household", "force", "H1", "--move", move, "--ordered-by", post, "--by", "派出所");
    assertThat(force.code()).as("nobody talked to them yet").isEqualTo(ExitCode.REFUSED);
    assertThat(force.err()).contains("household persuade");
    done("household", "persuade", "H1", "H2", "--by", "长山村书记", "--note", "老人不肯走");
    done("household", "persuade", "H1", "--by", "镇长", "--outcome", "LATER");
    assertThat(
            call("household", "force", "H1", "--move", move, "--ordered-by", post, "--by", "示例派出所")
                .err())
        .contains("住户 H1（3 人）：转移 " + move + " 中已强制转移", "household forced-to H1 --place");
    done("household", "forced-to", "H1", "--place", "示例小学");
    JsonNode first = rows("households").getFirst();
    assertThat(first.path("place").asText()).isEqualTo("示例小学");
    assertThat(first.path("head").asText()).isEqualTo("示***");
    assertThat(first.path("state").asText()).isEqualTo("MOVED");
    assertThat(first.path("attempts").asInt()).isEqualTo(2);
    assertThat(first.path("forcedBasis").asText()).contains("第二十六条");
    assertThat(rows("persuasions"))
        .extracting(row -> row.path("what").asText())
        .containsExactly("REFUSES", "LATER", "FORCED", "REFUSES");
    assertThat(call("household", "report", "H2", "--state", "RELATIVES", "--place", "岱山").err())
        .contains("住户 H2（2 人）：投亲靠友，岱山。");
    done("household", "needs", "H2", "--settlement", "DISPERSED", "--relief", "--basis", "房屋倒塌");
    JsonNode total = rows("people-counts").getLast();
    assertThat(total.path("evacuatedPeople").asInt()).isEqualTo(5);
    assertThat(total.path("resettledDispersed").asInt()).isEqualTo(2);
    assertThat(total.path("reliefPeople").asInt()).isEqualTo(2);
    assertThat(rows("people-counted")).hasSize(4);
    assertThat(call("move", "close", move, "--summary", "完成", "--post", post).code())
        .as("coming home was not allowed yet")
        .isEqualTo(ExitCode.REFUSED);
    done("move", "return", move, "--reason", "台风过境", "--post", post);
    assertThat(call("move", "close", move, "--summary", "完成", "--post", post).err())
        .contains("没有结束", "--reason");
    assertThat(
            call("move", "close", move, "--summary", "完成", "--reason", "H2 房屋待鉴定", "--post", post)
                .err())
        .contains("已结束", "在外未返回 2 户 5 人");
    assertThat(rows("evacuations").getFirst().path("stage").asText()).isEqualTo("CLOSED");
  }

  @Test
  void peopleInAClosedShelterAreTakenAndToldWithTheVerbThatOpensIt() throws IOException {
    Path shelters =
        Files.writeString(
            temp.resolve("shelters.csv"),
            "编号,名称,经度,纬度,级别,类型,有效避难面积,紧急容量,短期容量,适用灾种\n"
                + "B1,示例小学,122.11,30.04,镇街级,室内,500,40,40,防汛\n");
    done("import", shelters.toString(), "--as", "shelters");
    Terminal.Outcome report =
        call("household", "report", "H1", "--state", "SHELTERED", "--place", "B1");
    assertThat(report.code()).as(report.err()).isEqualTo(ExitCode.DONE);
    assertThat(report.err()).contains("1 户 3 人已报在示例小学，它还没有开放（关闭）", "shelter turn B1 --to OPEN");
    assertThat(call("shelter", "turn", "B1", "--to", "OPEN").err())
        .contains("示例小学（B1）现在开放，在住 0 人，余 40 人。");
    assertThat(call("household", "report", "H2", "--state", "SHELTERED", "--place", "B1").err())
        .doesNotContain("没有开放");
  }

  @Test
  void aRefusalIsNotAStateToReport() {
    assertThat(call("household", "report", "H1", "--state", "BOGUS").err())
        .contains("UNREACHED")
        .doesNotContain("REFUSED");
    Terminal.Outcome outcome = call("household", "report", "H1", "--state", "REFUSED");
    assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(outcome.err()).contains("household persuade");
  }
}
