package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs of readings and typhoons, on the sample district. */
class MonitorVerbsTest {

  @TempDir static Path temp;
  private static final Terminal TERMINAL = new Terminal();
  private static String data = "";

  @BeforeAll
  static void makeStation() {
    data = SampleStation.in(temp);
  }

  private static Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return TERMINAL.call(all.toArray(String[]::new));
  }

  @Test
  void aReadingIsNotedAskedBackCorrectedAndTakenBack() {
    String at = "2026-07-20 10:05";
    Terminal.Outcome noted =
        call("reading", "add", "--station", "dhcw", "--value", "1.90", "--at", at);
    assertThat(noted.code()).isEqualTo(ExitCode.DONE);
    String id = noted.lines().getFirst();
    assertThat(id).startsWith("CZ-01/WATER_LEVEL/2026-07-20T0205");

    Terminal.Outcome asked =
        call("reading", "add", "--station", "CZ-01", "--value", "191", "--at", at);
    assertThat(asked.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(asked.err()).contains("1.91 m").contains("--sure");
    assertThat(
            call("reading", "add", "--station", "CZ-01", "--value", "1.91", "--at", at, "--sure")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("list", "readings", "--format", "csv").out())
        .contains(id + ",CZ-01,定海潮位站,WATER_LEVEL,1.91,m,NATIONAL_1985");
    assertThat(call("reading", "withdraw", id, "--reason", "误").code()).isEqualTo(ExitCode.DONE);
    assertThat(call("reading", "withdraw", id, "--reason", "误").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("reading", "add", "--station", "无", "--value", "1").err()).contains("没有测站");
    assertThat(call("list", "stations").out()).contains("定海潮位站");
    assertThat(call("list", "thresholds").out()).contains("FLOOD_LIMIT");
  }

  @Test
  void aForecastIsTakenDownAskedBackAndTakenBack() {
    String[] tide = {"forecast", "add", "--station", "dhcw", "--until", "12", "--issuer", "省水文局"};
    Terminal.Outcome asked = call(with(tide, "--value", "195"));
    assertThat(asked.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(asked.err()).contains("1.95 m").contains("--sure");
    Terminal.Outcome taken = call(with(tide, "--value", "1.95", "--channel", "WRITTEN"));
    assertThat(taken.code()).isEqualTo(ExitCode.DONE);
    String id = taken.lines().getFirst();
    Terminal.Outcome rain =
        call(
            "forecast", "add", "--value", "20", "--hours", "3", "--until", "6", "--issuer", "区气象局");
    assertThat(rain.code()).isEqualTo(ExitCode.DONE);
    assertThat(call("list", "forecasts", "--format", "csv").out())
        .contains(id + ",CZ-01,WATER,,1.95,m,NATIONAL_1985")
        .contains("省水文局", "WRITTEN", "COUNTS")
        .contains(rain.lines().getFirst() + ",,RAIN,3,20.0,mm,");
    assertThat(call(with(tide, "--value", "1.95", "--from", "morgen")).code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("forecast", "withdraw", id, "--reason", "误").code()).isEqualTo(ExitCode.DONE);
    assertThat(call("forecast", "withdraw", id, "--reason", "误").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("list", "forecasts").out()).contains("WITHDRAWN");
  }

  private static String[] with(String[] first, String... more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void aStormReachesATownByTheForecastOfSomebody() throws IOException {
    Terminal.Outcome reach =
        call(
            "typhoon",
            "reach",
            "--storm",
            "2699",
            "--to",
            "沈家门",
            "--to",
            "122.1,30.0",
            "--format",
            "json");
    assertThat(reach.code()).isEqualTo(ExitCode.DONE);
    assertThat(reach.lines())
        .hasSize(2)
        .allMatch(line ->
            line.contains("\"agency\":\"CMA\"")
                && line.contains("\"issuedAt\":\"2026-07-20T08:00"));
    assertThat(reach.out()).contains("force7From").doesNotContain("kt34");
    assertThat(
            call(
                    "typhoon",
                    "reach",
                    "--storm",
                    "2699",
                    "--towns",
                    "--agency",
                    "JTWC",
                    "--format",
                    "json")
                .out())
        .contains("kt34From")
        .doesNotContain("force7");
    assertThat(call("typhoon", "reach", "--storm", "1", "--towns").err()).contains("2699");
    assertThat(call("typhoon", "reach", "--storm", "2699").code()).isEqualTo(ExitCode.WRONG_CALL);

    Path file =
        Files.writeString(
            temp.resolve("bst.txt"),
            "66666 2601   1 0001 2601 0 6  ALPHA 20260301\n2026022000 2 150 1300 990 20\n"
                + "66666 2602   1 0002 2602 0 6  BETA 20260301\n2026022100 2 150 1300 990 20\n");
    assertThat(call("typhoon", "import", file.toString()).err()).contains("2601, 2602");
    assertThat(call("typhoon", "import", file.toString(), "--storm", "2602").lines())
        .containsExactly("2602");
    assertThat(call("list", "typhoons", "--format", "csv").out()).contains("BETA", "JTWC");
    assertThat(
            call(
                    "typhoon",
                    "add",
                    "--storm",
                    "2602",
                    "--agency",
                    "CMA",
                    "--at",
                    "2026-02-21T14:00",
                    "--place",
                    "131,15.5")
                .code())
        .as("without its zone")
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(
            call(
                    "typhoon",
                    "add",
                    "--storm",
                    "2602",
                    "--agency",
                    "CMA",
                    "--at",
                    "2026-02-21T14:00+08:00",
                    "--place",
                    "131,15.5",
                    "--wind",
                    "21",
                    "--radii",
                    "200|150|100|150")
                .code())
        .isEqualTo(ExitCode.DONE);
  }
}
