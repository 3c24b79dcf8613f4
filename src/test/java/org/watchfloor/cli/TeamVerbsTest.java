package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Teams and the rescue grid without a window. */
@Execution(ExecutionMode.CONCURRENT)
class TeamVerbsTest {

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

  private static String row(String kind, String start) {
    return call("list", kind, "--format", "csv")
        .out()
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTeamThatIsOutIsSentAgainOnlyWithAReasonThatStaysInTheRecord() {
    String incident = incident();
    Terminal.Outcome sent = call("team", "send", "DW-003", incident, "--task", "排水");
    String first = sent.lines().getFirst();
    assertThat(sent.err()).contains("（DW-003）在事件 " + incident + "：接令。", "team step DW-003");
    assertThat(call("team", "step", "DW-003", "mustering").err())
        .contains("（DW-003）在事件 " + incident + "：集结。");
    assertThat(call("team", "send", "DW-003", incident).code()).isEqualTo(ExitCode.REFUSED);
    String second =
        call("team", "send", "DW-003", incident, "--override", "两处相邻").lines().getFirst();
    assertThat(row("assignments", second)).contains("两处相邻");

    Terminal.Outcome which = call("team", "step", "DW-003", "en_route");
    assertThat(which.code()).as("it has two jobs now").isEqualTo(ExitCode.REFUSED);
    assertThat(which.err()).contains(first, second);
    assertThat(call("team", "step", first, "en_route").code()).isEqualTo(ExitCode.DONE);
    assertThat(call("team", "step", first, "cancelled").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("team", "heard", "DW-003", "--how", "电台").err()).contains("（DW-003）平安：电台。");
    assertThat(row("intervals", first)).contains("DW-003", "EN_ROUTE");
    assertThat(row("medians", "DW-003")).contains(",2,");
  }

  private static String incident() {
    return call(
            "incident",
            "add",
            "--type",
            "11A02",
            "--severity",
            "ORDINARY",
            "--place",
            "122.107,30.016",
            "--narrative",
            "下穿道路积水")
        .lines()
        .getFirst();
  }

  @Test
  void aRiskPointIsPairedByHandAndByAFile() throws Exception {
    assertThat(row("grid", "FX-001")).endsWith("false");
    assertThat(call("team", "pair", "FX-001", "--team", "DW-003", "--depot", "WZ-001").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("team", "pair", "FX-001", "--shelter", "BZ-001").err())
        .contains("风险点 FX-001 现配：队伍 DW-003，仓库 WZ-001，避难场所 BZ-001。");
    assertThat(row("grid", "FX-001")).contains("DW-003", "WZ-001", "BZ-001").endsWith("true");
    assertThat(call("team", "pair", "FX-002", "--team", "DW-999").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("team", "pair").code()).isEqualTo(ExitCode.WRONG_CALL);

    Path file = temp.resolve("grid.csv");
    Files.writeString(
        file, "风险点编号,队伍编号,仓库编号,避难场所编号\nFX-003,DW-004,WZ-001,BZ-001\nFX-004,DW-999,,\n");
    assertThat(call("import", file.toString(), "--as", "grid").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(row("grid", "FX-003")).contains("DW-004").endsWith("true");
    assertThat(row("grid", "FX-004")).endsWith("false");

    Path out = temp.resolve("grid-out.csv");
    String before = call("list", "grid", "--format", "csv").out();
    assertThat(call("export", "grid", out.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(out).content().contains("FX-001", "FX-003").doesNotContain("FX-004");
    long paired = timesPaired();
    Terminal.Outcome again = call("import", out.toString(), "--as", "grid");
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.err()).contains("2 行与现有登记一致，登记未改动；没有退回的行");
    assertThat(call("list", "grid", "--format", "csv").out()).isEqualTo(before);
    assertThat(timesPaired()).as("not one is written again").isEqualTo(paired).isPositive();
  }

  private static long timesPaired() {
    return call("journal").out().lines().filter(line -> line.contains("\"RiskPaired\"")).count();
  }

  @Test
  void townsAndVillagesAreListedAgainstTheirNorm() {
    assertThat(call("list", "readiness", "--format", "csv").out())
        .contains("area,name,level,people,norm,missing")
        .contains("TOWN");
  }
}
