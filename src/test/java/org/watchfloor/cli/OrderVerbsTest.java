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

/** A desk without a display issues an order and follows it to its end, by script. */
@Execution(ExecutionMode.CONCURRENT)
class OrderVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    Path units =
        Files.writeString(
            temp.resolve("units.csv"),
            """
            编号,名称,类别
            U-01,区水利局,部门
            U-02,东港镇,镇街
            U-03,虾峙镇,镇街
            """);
    assertThat(call("import", units.toString(), "--as", "units").code()).isEqualTo(ExitCode.DONE);
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

  private String issue(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "order",
                "issue",
                "--title",
                "转移海塘外人员",
                "--text",
                "18:00 前转移 120 人",
                "--deadline",
                "2",
                "--urgency",
                "extra",
                "--post",
                "防指办主任"));
    all.addAll(List.of(more));
    return done(all.toArray(String[]::new));
  }

  private JsonNode row(String kind) throws IOException {
    return JSON.readTree(call("list", kind, "--format", "json").lines().getFirst());
  }

  private String step(String verb, String number, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("order", verb, number, "--unit", "区水利局", "--channel", "phone", "--by", "值班员"));
    all.addAll(List.of(more));
    return done(all.toArray(String[]::new));
  }

  @Test
  void anOrderGoesFromIssuedToClosed() throws IOException {
    String number = issue("--lead", "U-01", "--assist", "东港镇", "--assist", "U-03");
    assertThat(number).matches("ZS-DH-ZL\\d\\d-0001");
    step("deliver", number);
    step("read", number);
    step("sign", number, "--read-back", "right");
    step("report", number, "--result", "已转移 120 人");
    step("return", number, "--reason", "人数不符");
    step("report", number, "--result", "已转移 121 人");
    step("accept", number);
    assertThat(row("order-units").path("state").asText()).isEqualTo("ACCEPTED");
    assertThat(row("order-units").path("report").asText()).contains("121");
    Terminal.Outcome early = call("order", "close", number, "--post", "防指办主任");
    assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(early.err()).contains("2 个单位");
    done("order", "close", number, "--post", "防指办主任", "--conclusion", "协办由牵头代办");
    assertThat(row("orders").path("state").asText()).isEqualTo("CLOSED");
    assertThat(done("order", "show", number)).contains("区水利局", "121", "东港镇", "已下达");
    assertThat(call("journal").out()).contains("OrderIssued", "OrderSigned", "OrderClosed");
  }

  @Test
  void eachUnitCanGetOneOfItsOwn() {
    assertThat(issue("--each", "东港镇", "--each", "虾峙镇").lines()).hasSize(2);
  }

  @Test
  void itsWordsForTheRadioAreCheckedByWhoeverHearsThem() {
    String number = issue("--lead", "U-02");
    String radio = done("order", "show", number, "--for", "radio");
    assertThat(radio).startsWith("令" + number + "校").hasSizeLessThanOrEqualTo(60);
    assertThat(call("order", "show", number, "--for", "radio").err()).contains("略去");
    assertThat(terminal.call("order", "check", radio).code()).isEqualTo(ExitCode.DONE);
    assertThat(terminal.call("order", "check", radio.replace("120", "210")).code())
        .isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void whatIsLateGetsItsSlip() {
    String number = issue("--lead", "U-01", "--assist", "U-02");
    String letter =
        done(
            "order",
            "slip",
            number,
            "--kind",
            "supervision",
            "--cause",
            "unsigned",
            "--unit",
            "东港镇",
            "--post",
            "防指办主任");
    assertThat(letter).contains("督促函", "东港镇", number + "-1");
  }

  @Test
  void aLeadersInstructionBecomesAnOrderAndIsAnswered() {
    String number =
        done("instruction", "add", "--post", "区长", "--text", "查清险情", "--channel", "phone");
    String order = issue("--lead", "U-01", "--basis", "instruction:" + number);
    String[] answer = {
      "instruction", "answer", number, "--text", "已查清", "--channel", "phone", "--to", "区长"
    };
    assertThat(call(answer).code()).isEqualTo(ExitCode.REFUSED);
    done("order", "withdraw", order, "--post", "防指办主任", "--reason", "已除险");
    done(answer);
    assertThat(call("list", "instructions", "--format", "json").out()).contains("\"orders\":1");
    done("instruction", "return", number, "--channel", "phone", "--by", "区长", "--reason", "再核");
    assertThat(call("list", "instructions", "--format", "json").out())
        .contains("\"stage\":\"TO_ANSWER\"");
    done("instruction", "answer", number, "--text", "已核", "--channel", "phone", "--to", "区长");
    done("instruction", "accept", number, "--channel", "phone", "--by", "区长");
    assertThat(call("list", "instructions", "--format", "json").out())
        .contains("\"stage\":\"CONTENT\"");
  }

  @Test
  void refusesWhatCannotBe() {
    String number = issue("--lead", "U-01");
    Terminal.Outcome silent =
        call("order", "sign", number, "--unit", "U-01", "--channel", "radio", "--by", "某");
    assertThat(silent.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(silent.err()).contains("复诵");
    assertThat(call("order", "show", "ZS-DH-ZL26-9999").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("order", "sign", number, "--unit", "U-01", "--by", "某").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(terminal.call("order").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(
            call(
                    "order",
                    "issue",
                    "--title",
                    "x",
                    "--text",
                    "x",
                    "--deadline",
                    "soon",
                    "--post",
                    "x",
                    "--lead",
                    "U-01")
                .code())
        .isEqualTo(ExitCode.REFUSED);
  }
}
