package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.support.SourceTree;

/**
 * The night a red rainstorm warning comes in, as a script from an empty folder with no network:
 * what it proposes, who decides, who is woken, what is ordered and chased, what is reported, and at
 * the end the whole chain in the order in which it happened.
 */
@Execution(ExecutionMode.CONCURRENT)
class NightStoryTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter CAP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX", Locale.ROOT)
          .withZone(WatchClock.BEIJING);
  private static final List<String> CHAIN =
      List.of(
          "WarningReceived",
          "ProposalFollowed",
          "CalloutStarted",
          "OrderIssued",
          "ResponseEnded",
          "IncidentReported");
  private static final String OFFICER = "值班员甲";
  private static final String LEADER = "指挥长甲";

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  private String run(String... args) {
    return as(OFFICER, args);
  }

  private String as(String officer, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", temp.resolve("dh").toString(), "--officer", officer));
    Terminal.Outcome outcome = terminal.call(all.toArray(String[]::new));
    assertThat(outcome.code()).as("%s: %s", all, outcome.err()).isZero();
    return outcome.out().strip();
  }

  private List<JsonNode> list(String kind) throws IOException {
    Terminal.Outcome outcome =
        terminal.call("list", kind, "--format", "json", "--data", temp.resolve("dh").toString());
    assertThat(outcome.code()).as("%s: %s", kind, outcome.err()).isZero();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : outcome.lines()) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  private JsonNode row(String kind, String field, String value) throws IOException {
    return list(kind).stream()
        .filter(row -> row.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " has no " + field + " " + value));
  }

  /** The sample's red warning as if it had been issued ten minutes ago. */
  private Path warning() throws IOException {
    Instant now = Instant.now();
    String text =
        Files.readString(SourceTree.path("sample-data/zhoushan/warnings/02-rain-red.xml"))
            .replace("2026-07-20 20:28:00+08:00", CAP.format(now.minus(Duration.ofMinutes(10))))
            .replace("2026-07-21 02:28:00+08:00", CAP.format(now.plus(Duration.ofHours(6))));
    Path file = temp.resolve("rain.xml");
    Files.writeString(file, text);
    return file;
  }

  @Test
  void fromTheWarningToTheClosedOrder() throws IOException {
    Terminal.Outcome made =
        terminal.call(
            "init",
            "--data",
            temp.resolve("dh").toString(),
            "--sample",
            SourceTree.path("sample-data/zhoushan").toString());
    assertThat(made.code()).as(made.err()).isZero();

    String warning = run("warn", warning().toString());
    String response = decide(warning);
    callOut(warning);
    order(response);
    String incident = report();
    prints(warning, response, incident);

    List<String> told =
        run("journal").lines().flatMap(line -> CHAIN.stream().filter(line::contains)).toList();
    assertThat(told).containsSubsequence(CHAIN);
    run("verify");
  }

  /** Proposed with its clause and its clock; level I waits for a second officer. */
  private String decide(String warning) throws IOException {
    JsonNode proposal = row("proposals", "warning", warning);
    assertThat(proposal.path("level").asInt()).isEqualTo(1);
    assertThat(proposal.path("due").asText()).isNotEmpty();
    assertThat(list("checks")).isNotEmpty();
    assertThat(run("proposal", "show", proposal.path("id").asText()))
        .contains("一级", "依据", "启动条件", "决定时限");
    String request =
        run(
            "proposal",
            "follow",
            proposal.path("id").asText(),
            "--post",
            "指挥长",
            "--measures",
            "转移危险区人员，停课停业");
    assertThat(list("levels")).as("not yet in force").isEmpty();
    as(LEADER, "response", "confirm", request);
    JsonNode level = list("levels").getFirst();
    assertThat(level.path("level").asInt()).isEqualTo(1);
    assertThat(level.path("second").asText()).contains(LEADER);
    assertThat(list("proposals")).isEmpty();
    assertThat(list("tasks"))
        .as("each task has an owner and a deadline")
        .isNotEmpty()
        .allSatisfy(task -> {
          assertThat(task.path("owner").asText()).isNotEmpty();
          assertThat(task.path("due").asText()).isNotEmpty();
        });
    return level.path("id").asText();
  }

  /** Two calls by voice: one answers, one does not and nobody is left out. */
  private void callOut(String warning) throws IOException {
    String callout = run("callout", "start", "--warning", warning, "--post", "指挥部办公室");
    List<JsonNode> callees = list("callees");
    assertThat(callees).hasSizeGreaterThan(10);
    run(
        "callout",
        "attempt",
        callout,
        "next",
        "--result",
        "ACKNOWLEDGED",
        "--by",
        "值班员",
        "--way",
        "LANDLINE");
    run("callout", "attempt", callout, "next", "--result", "NO_ANSWER", "--way", "LANDLINE");
    JsonNode row = list("callouts").getFirst();
    assertThat(row.path("reached").asInt()).isEqualTo(1);
    assertThat(row.path("unreached").asInt()).isEqualTo(callees.size() - 1);
    run("callout", "print", callout, temp.resolve("callout.pdf").toString());
    assertThat(temp.resolve("callout.pdf")).isNotEmptyFile();
  }

  /** One lead, one assisting; one signs by telephone, the other is chased. */
  private void order(String response) throws IOException {
    List<JsonNode> units = list("units");
    String lead = units.get(1).path("number").asText();
    String assisting = units.get(2).path("number").asText();
    String order =
        run(
            "order",
            "issue",
            "--title",
            "转移低洼处人员",
            "--text",
            "立即转移低洼处和地下空间人员，每小时报一次",
            "--lead",
            lead,
            "--assist",
            assisting,
            "--deadline",
            "2",
            "--at",
            "-90",
            "--post",
            "指挥长",
            "--basis",
            "RESPONSE:" + response);
    run("order", "deliver", order, "--unit", lead, "--channel", "PHONE", "--by", "值班员乙");
    run(
        "order",
        "sign",
        order,
        "--unit",
        lead,
        "--channel",
        "PHONE",
        "--by",
        "值班员乙",
        "--read-back",
        "RIGHT");
    assertThat(row("orders", "number", order).path("unsigned").asInt()).isEqualTo(1);
    run(
        "order",
        "slip",
        order,
        "--kind",
        "REMINDER",
        "--cause",
        "UNSIGNED",
        "--unit",
        assisting,
        "--post",
        "指挥部办公室");
    run(
        "order",
        "sign",
        order,
        "--unit",
        assisting,
        "--channel",
        "RADIO",
        "--by",
        "值班员丙",
        "--read-back",
        "RIGHT");
    run(
        "order",
        "report",
        order,
        "--unit",
        lead,
        "--channel",
        "PHONE",
        "--by",
        "值班员乙",
        "--note",
        "已转移 86 人");
    run("order", "accept", order, "--unit", lead, "--channel", "PHONE", "--by", OFFICER);
    run("order", "close", order, "--post", "指挥长", "--reason", "已全部转移");
    assertThat(row("orders", "number", order).path("state").asText()).isEqualTo("CLOSED");
    run("response", "end", response, "--post", "指挥长", "--reason", "雨停水退", "--second", LEADER);
    assertThat(list("levels").getFirst().path("stage").asText()).isEqualTo("ENDED");
  }

  /** A large incident starts the clock of the first report; the report that went out stops it. */
  private String report() throws IOException {
    String incident =
        run(
            "incident",
            "add",
            "--narrative",
            "下穿通道被淹，三人被困",
            "--type",
            "11A02",
            "--severity",
            "LARGE",
            "--place",
            "沈家门街道");
    assertThat(list("clocks")).anyMatch(clock -> clock.path("state").asText().equals("GREEN"));
    run("figure", "add", incident, "--figure", "TRAPPED", "--value", "3", "--said", "交警");
    run("incident", "report", "draft", incident);
    assertThat(run("incident", "report", "show", incident, "--brief")).contains("3");
    run("incident", "report", "sign", incident, "--signer", LEADER);
    run(
        "incident",
        "report",
        "send",
        incident,
        "--to",
        "市总值班室",
        "--channel",
        "WRITTEN",
        "--receiver",
        "市值班员");
    assertThat(list("clocks"))
        .as("the report that went out stops the clock and proves it")
        .anyMatch(clock ->
            clock.path("state").asText().equals("MET") && !clock.path("proof").asText().isEmpty());
    return incident;
  }

  /** At the end the whole chain on paper, each line with its entry. */
  private void prints(String warning, String response, String incident) throws IOException {
    Path file = temp.resolve("chain.pdf");
    run("response", "print", response, file.toString());
    JsonNode message = row("warnings", "id", warning);
    List<JsonNode> chain = new ArrayList<>();
    for (String line : run("response", "show", response, "--format", "json").lines().toList()) {
      chain.add(JSON.readTree(line));
    }
    assertThat(chain)
        .extracting(one -> one.path("fact").asText())
        .containsSubsequence("WarningReceived", "ConfirmationRequested", "ConfirmationGiven")
        .containsSubsequence("ResponseStarted", "ProposalFollowed", "CalloutStarted")
        .contains("CallAttempted", "OrderSigned", "SlipIssued", "OrderClosed", "ResponseEnded");
    String text = Printed.text(file);
    assertThat(text)
        .contains("应急响应全过程记录", response, message.path("issuer").asText())
        .contains("SHA-256 " + sha256(temp.resolve("rain.xml")), "与摘要相符")
        .contains("复核：" + LEADER, "转移低洼处人员", "值班员丙", "提示单", "已转移 86 人")
        .doesNotContain("下穿通道被淹");
    assertThat(chain).allSatisfy(one -> assertThat(text).contains(one.path("entry").asText()));
    Printed.look(file, "chain");

    Path other = temp.resolve("incident.pdf");
    run("incident", "print", incident, other.toString(), "--lang", "en");
    assertThat(Printed.text(other))
        .contains("The whole chain of an incident", incident, "市总值班室", "Deadlines")
        .doesNotContain("OrderIssued");
    Printed.look(other, "chain-incident");
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
