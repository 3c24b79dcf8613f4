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

/** A desk without a display keeps figures, sends reports and answers their clocks. */
@Execution(ExecutionMode.CONCURRENT)
class ReportingVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";
  private String fire = "";

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    fire =
        call(
                "incident",
                "add",
                "--narrative",
                "车间起火",
                "--type",
                "12G01",
                "--severity",
                "large",
                "--place",
                "船厂路 8 号")
            .lines()
            .getFirst();
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return terminal.call(all.toArray(String[]::new));
  }

  private JsonNode row(String kind, String field, String value) throws IOException {
    for (String line : call("list", kind, "--format", "json").lines()) {
      JsonNode row = JSON.readTree(line);
      if (row.path(field).asText().equals(value)) {
        return row;
      }
    }
    return JSON.createObjectNode();
  }

  @Test
  void fromTheFirstNumberToTheProofOfSending() throws IOException {
    assertThat(row("clocks", "rule", "DUTY_WRITTEN").path("state").asText()).isEqualTo("GREEN");
    String dead =
        call("figure", "add", fire, "--figure", "dead", "--value", "3", "--said", "消防")
            .lines()
            .getFirst();
    String id = call("incident", "report", "draft", fire).lines().getFirst();
    assertThat(call("incident", "report", "show", fire, "--brief").lines().getFirst())
        .contains("死亡 3 人");
    assertThat(
            call(
                    "incident",
                    "report",
                    "send",
                    fire,
                    "--to",
                    "市总值班室",
                    "--channel",
                    "written",
                    "--receiver",
                    "王科")
                .code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("incident", "report", "sign", fire, "--signer", "值班长").code())
        .isEqualTo(ExitCode.DONE);
    String proof =
        call(
                "incident",
                "report",
                "send",
                fire,
                "--to",
                "市总值班室",
                "--channel",
                "written",
                "--receiver",
                "王科")
            .lines()
            .getFirst();
    JsonNode answered = row("clocks", "rule", "DUTY_WRITTEN");
    assertThat(answered.path("state").asText()).isEqualTo("MET");
    assertThat(answered.path("proof").asText()).isEqualTo(proof);
    call("incident", "report", "confirm", fire, "--by", "王科");
    assertThat(row("reports", "id", id).path("state").asText()).isEqualTo("CONFIRMED");
    assertThat(row("figures", "entry", dead).path("state").asText()).isEqualTo("CURRENT");
  }

  /**
   * Told by telephone at once and typed later; the office is written as nobody asks for it first.
   */
  @Test
  void whatWasToldEarlierIsWrittenDownWithItsTime() throws IOException {
    call("incident", "report", "draft", fire);
    Terminal.Outcome none = send("值班室", "--at=-0");
    assertThat(none.code()).as(none.err()).isEqualTo(ExitCode.DONE);
    assertThat(none.err()).contains("没有完成任何时限");
    assertThat(send("市总值班室", "--at", "2020-01-01 00:00").code()).isEqualTo(ExitCode.REFUSED);
    Terminal.Outcome told = send("市总值班室", "--at=-0");
    assertThat(told.err()).contains("完成 1 项时限");
    JsonNode answered = row("clocks", "rule", "DUTY_PHONE");
    assertThat(answered.path("state").asText()).isEqualTo("MET");
    assertThat(answered.path("writtenAt").asText()).isNotEmpty();
  }

  private Terminal.Outcome send(String to, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "incident",
                "report",
                "send",
                fire,
                "--to",
                to,
                "--channel",
                "phone",
                "--receiver",
                "王科"));
    all.addAll(List.of(more));
    return call(all.toArray(String[]::new));
  }

  @Test
  void aLowerNumberWaitsForAnotherOfficer() throws IOException {
    call("figure", "add", fire, "--figure", "DEAD", "--value", "3", "--said", "消防");
    String lower =
        call(
                "figure",
                "add",
                fire,
                "--figure",
                "DEAD",
                "--value",
                "2",
                "--said",
                "医院",
                "--replaces",
                "--reason",
                "一人抢救过来",
                "--officer",
                "甲")
            .lines()
            .getFirst();
    assertThat(call("figure", "confirm", fire, lower, "--officer", "甲").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(row("figures", "entry", lower).path("state").asText()).isEqualTo("AWAITING");
    assertThat(call("figure", "confirm", fire, lower, "--officer", "乙").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(row("figures", "entry", lower).path("state").asText()).isEqualTo("CURRENT");
  }
}
