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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.exchange.hall.TestHall;
import org.watchfloor.store.HallAddress;

/** A laptop's record moves to the hall's database, another machine comes to work, and back. */
@Execution(ExecutionMode.CONCURRENT)
class HallVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private HallAddress hall;

  @BeforeEach
  void aLaptopAndAnEmptyDatabase() {
    hall = TestHall.create();
    done("laptop", "init", "--station", "ZS-DH", "--name", "示例");
    log("laptop", "出发前的一条");
  }

  private Terminal.Outcome call(String folder, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(temp.resolve(folder).toString());
    return terminal.call(all.toArray(String[]::new));
  }

  private Terminal.Outcome done(String folder, String... args) {
    Terminal.Outcome outcome = call(folder, args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome;
  }

  private void log(String folder, String text) {
    Terminal.Outcome outcome =
        terminal.callWith(
            text + "\n",
            "log",
            "--officer",
            "值班员甲",
            "--seat",
            folder,
            "--data",
            temp.resolve(folder).toString());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
  }

  private List<String> journal(String folder) {
    return done(folder, "journal").lines();
  }

  @Test
  void aSpareMachineIsAtWorkWithEverythingAndTheLaptopGoesBackAlone() throws IOException {
    assertThat(done("laptop", "migrate", "--to", hall.url(), "--user", "postgres").err())
        .contains("已移到指挥厅");
    assertThat(
            done(
                    "spare",
                    "seat",
                    "join",
                    "--db",
                    hall.url(),
                    "--user",
                    "postgres",
                    "--officer",
                    "值班员乙",
                    "--seat",
                    "备机")
                .err())
        .contains("已加入指挥厅");
    assertThat(String.join("\n", journal("spare"))).contains("出发前的一条");

    log("spare", "备机上的一条");
    JsonNode mine =
        JSON.readTree(done("laptop", "seat", "status", "--format", "json").lines().getFirst());
    assertThat(mine.get("officer").textValue()).isNotBlank();
    assertThat(String.join("\n", journal("laptop"))).contains("备机上的一条");

    TestHall.shut(hall);
    Terminal.Outcome apart = call("laptop", "seat", "status");
    assertThat(apart.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(apart.err()).contains("指挥厅失联");
    Terminal.Outcome saved =
        terminal.callWith("断线时的一条\n", "log", "--data", temp.resolve("laptop").toString());
    assertThat(saved.code()).isEqualTo(ExitCode.DONE);
    assertThat(saved.err()).contains("已保存在本机");
    TestHall.open(hall);

    assertThat(done("laptop", "migrate", "--to", "local").err()).contains("单独值守");
    log("spare", "之后的一条");
    assertThat(String.join("\n", journal("spare"))).contains("断线时的一条");
    assertThat(String.join("\n", journal("laptop")))
        .contains("备机上的一条", "断线时的一条")
        .doesNotContain("之后的一条");
    done("laptop", "verify");
    done("spare", "verify");
    assertThat(done("laptop", "seat", "status").err()).contains("没有加入指挥厅");
  }

  @ParameterizedTest
  @CsvSource({"值班员甲, 继续由本席位办", "值班员乙, 请接手"})
  void theSpareMachineNamesTheClaimsOfTheLostSeat(String officer, String told) {
    String incident =
        done(
                "laptop",
                "incident",
                "add",
                "--type",
                "11A02",
                "--severity",
                "ORDINARY",
                "--place",
                "码头",
                "--narrative",
                "积水")
            .out()
            .strip();
    done("laptop", "claim", "take", incident, "--officer", "值班员甲", "--seat", "一号席");
    done(
        "laptop",
        "migrate",
        "--to",
        hall.url(),
        "--user",
        "postgres",
        "--officer",
        "值班员甲",
        "--seat",
        "一号席");
    TestHall.silence(hall, "一号席");
    assertThat(
            done(
                    "spare",
                    "seat",
                    "join",
                    "--db",
                    hall.url(),
                    "--user",
                    "postgres",
                    "--instead-of",
                    "一号席",
                    "--officer",
                    officer,
                    "--seat",
                    "备机")
                .err())
        .contains(incident, "由 值班员甲", told);
  }

  @Test
  void theKeysGoToTheSpareMachineAfterBothReadTheirDigits() {
    String card = done("laptop", "sync", "introduce", "--digits").out().strip();
    done("laptop", "migrate", "--to", hall.url(), "--user", "postgres", "--seat", "一号席");
    done("spare", "seat", "join", "--db", hall.url(), "--user", "postgres", "--seat", "备机");
    assertThat(call("spare", "seat", "keys", "hand", "一号席", "--fingerprint", card).err())
        .contains("请先登录");
    String digits = done("spare", "seat", "keys", "ask").out().strip();
    Terminal.Outcome shown = done("laptop", "seat", "keys", "show", "--format", "csv");
    assertThat(shown.err()).contains(card, "请求本站密钥").doesNotContain(digits);
    assertThat(shown.lines()).hasSize(2);
    assertThat(done("laptop", "seat", "status").err()).contains("请求本站密钥");
    String spare = shown.lines().getLast().split(",")[0];
    assertThat(
            call(
                    "laptop",
                    "seat",
                    "keys",
                    "hand",
                    spare,
                    "--fingerprint",
                    card,
                    "--officer",
                    "值班员甲")
                .code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(
            done(
                    "laptop",
                    "seat",
                    "keys",
                    "hand",
                    spare,
                    "--fingerprint",
                    digits,
                    "--officer",
                    "值班员甲")
                .err())
        .contains("请把本站指纹读给对方", card);
    assertThat(done("spare", "seat", "keys", "show").err()).contains("值班员甲", "已交来本站密钥");
    done("spare", "seat", "keys", "take", "--fingerprint", card, "--officer", "值班员乙");
    assertThat(done("spare", "sync", "introduce", "--digits").out().strip()).isEqualTo(card);
    assertThat(call("spare", "seat", "keys", "withdraw").err()).contains("没有请求密钥");
    done("laptop", "verify");

    TestHall.silence(hall, "备机");
    Terminal.Outcome third =
        call(
            "third",
            "seat",
            "join",
            "--db",
            hall.url(),
            "--user",
            "postgres",
            "--instead-of",
            spare);
    assertThat(third.err()).contains("seat keys renew", card);
    assertThat(
            done("laptop", "seat", "keys", "renew", "--reason", "备机被盗", "--officer", "值班员甲").err())
        .contains("sync strike ZS-DH");
    assertThat(done("laptop", "sync", "introduce", "--digits").out().strip()).isNotEqualTo(card);
  }

  @Test
  void wrongAddressesAreToldWithTheRemedy() {
    assertThat(call("laptop", "migrate", "--to", "jdbc:h2:mem:x").err())
        .contains("jdbc:postgresql://");
    Terminal.Outcome lost = call("laptop", "migrate", "--to", "jdbc:postgresql://127.0.0.1:1/x");
    assertThat(lost.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(lost.err()).contains("连不上");
    assertThat(call("new", "seat", "join", "--db", hall.url(), "--user", "postgres").err())
        .contains("migrate --to");
    assertThat(call("laptop", "seat", "leave").err()).contains("没有加入指挥厅");
    log("laptop", "照常");
  }
}
