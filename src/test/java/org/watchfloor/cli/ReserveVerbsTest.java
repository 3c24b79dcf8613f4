package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reserves carry and what counting found, without a window. */
class ReserveVerbsTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");

  @TempDir static Path temp;
  private static final Terminal TERMINAL = new Terminal();
  private static String data = "";

  @BeforeAll
  static void makeStation() {
    data = temp.resolve("dh").toString();
    TERMINAL.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    String supplies = SAMPLE.resolve("supplies.csv").toString();
    assertThat(TERMINAL.call("import", supplies, "--as", "supplies", "--data", data).code())
        .isEqualTo(ExitCode.DONE);
  }

  private static Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of("supply"));
    all.addAll(List.of(args));
    all.add("--data");
    all.add(data);
    return TERMINAL.call(all.toArray(String[]::new));
  }

  @Test
  void howManyPeopleForHowManyDaysAndWhatRunsOutFirst() {
    Terminal.Outcome found = call("coverage", "--people", "60000", "--days", "3");
    assertThat(found.code()).isEqualTo(ExitCode.DONE);
    assertThat(found.lines().getFirst()).startsWith("goods").contains("covered", "missing");
    assertThat(found.lines().get(1)).contains("SHORT", "GK");
    assertThat(found.err()).contains("人 3 天；最先不够的是", "待核实", "应急生活包");
  }

  @Test
  void aQuotaWithoutALocalValueSaysSo() {
    Terminal.Outcome found =
        call("quota", "--dike", "12.5", "--sluices", "3", "--people", "20000", "--format", "csv");
    assertThat(found.code()).isEqualTo(ExitCode.DONE);
    assertThat(found.out()).contains("编织袋,条,OWN_VALUE_MISSING,,").contains("KM_DIKE;SLUICE");
    assertThat(found.err()).contains("本地值未填", "编织袋");
  }

  @Test
  void whatCannotBeReckonedIsRefusedWithTheRange() {
    Terminal.Outcome none = call("quota");
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("至少填");
    assertThat(call("coverage", "--days", "0").err()).contains("1 到 366");
    assertThat(call("stocktake", "--since", "上周").code()).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void goodsComeInAreHeldBackAndGoOutForTheirPurpose() {
    String depots = SAMPLE.resolve("depots.csv").toString();
    TERMINAL.call("import", depots, "--as", "depots", "--data", data);
    String depot = first("depots");
    String item = first("supplies");
    List<String> there = List.of("--depot", depot, "--item", item);
    assertThat(
            on(
                    there,
                    "move",
                    "--kind",
                    "in",
                    "--quantity",
                    "50",
                    "--batch",
                    "甲",
                    "--expiry",
                    "2099-06-30")
                .err())
        .contains("现有 50", "可用 50");
    assertThat(on(there, "move", "--kind", "count", "--quantity", "5").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(on(there, "move", "--kind", "in", "--quantity", "5", "--expiry", "明年").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    String number =
        on(there, "reserve", "--quantity", "40", "--for", "示例乡", "--purpose", "海塘")
            .lines()
            .getFirst();
    assertThat(on(there, "move", "--kind", "out", "--quantity", "11").err())
        .contains("可用 10", "40 已预留");
    assertThat(TERMINAL.call("list", "reservations", "--data", data).out())
        .contains(number, "示例乡", "海塘");
    assertThat(call("release", number, "--quantity", "15").err()).contains("原因");
    assertThat(call("release", number, "--quantity", "15", "--reason", "用不了").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("release", number, "--give-out").code()).isEqualTo(ExitCode.DONE);
    assertThat(on(there, "move", "--kind", "out", "--quantity", "25").err()).contains("现有 0");
    assertThat(on(there, "move", "--kind", "in", "--quantity", "7", "--mode", "agreement").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(on(there, "move", "--kind", "out", "--quantity", "5").err())
        .contains("现有 0，不够 5", "协议、产能储备 7");
    countedBatchByBatch(there);
  }

  private static void countedBatchByBatch(List<String> there) {
    on(there, "move", "--kind", "in", "--quantity", "20", "--batch", "乙");
    on(there, "move", "--kind", "in", "--quantity", "30", "--batch", "丙");
    Terminal.Outcome which = on(there, "count", "--found", "18");
    assertThat(which.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(which.err()).contains("--batch", "乙 20", "丙 30");
    assertThat(on(there, "count", "--found", "18", "--batch", "乙").err()).contains("原因");
    assertThat(on(there, "count", "--found", "18", "--batch", "乙", "--reason", "破损两条").err())
        .contains("账面 20，实有 18，差 -2；现共有 48");
    Terminal.Outcome right = on(there, "count", "--found", "30", "--batch", "丙");
    assertThat(right.err()).contains("账面 30，实有 30，差 0；现共有 48");
    Terminal.Outcome counts = call("stocktake", "--format", "csv");
    assertThat(counts.out()).contains("乙,,20,18,-2", "丙,,30,30,0");
    assertThat(counts.err()).contains("盘点 2 条，其中有差异 1 条");
    Terminal.Outcome why = on(there, "explain", "--format", "csv");
    assertThat(why.lines().getLast()).contains("COUNT,-2,48,乙", "破损两条");
    assertThat(why.err()).contains("现有 48");
  }

  private static String first(String listing) {
    return TERMINAL
        .call("list", listing, "--format", "csv", "--data", data)
        .lines()
        .get(1)
        .split(",")[0];
  }

  private static Terminal.Outcome on(List<String> there, String verb, String... args) {
    List<String> all = new ArrayList<>(List.of(verb));
    all.addAll(there);
    all.addAll(List.of(args));
    return call(all.toArray(String[]::new));
  }

  @Test
  void anOwnNormIsLaidDownReckonedWithAndTakenBack() {
    Terminal.Outcome before = call("quota", "norms", "--dike", "10", "--format", "csv");
    assertThat(before.out()).startsWith("key,goods,per,amount,unit,daily,need");
    assertThat(before.out()).contains("PILE,木桩,KM_DIKE,,根");
    assertThat(before.err()).contains("本地值未填");
    List<String> piles = List.of("quota", "set", "--goods", "PILE", "--per", "km-dike");
    Terminal.Outcome set = norm(piles, "--amount", "20", "--source", "示例防办 2026 年 3 号文");
    assertThat(set.code()).as(set.err()).isEqualTo(ExitCode.DONE);
    assertThat(set.err()).contains("PILE 每公里堤防 20");
    assertThat(temp.resolve("dh/rules/reserves.yaml")).isNotEmptyFile();
    assertThat(call("quota", "norms", "--dike", "10", "--format", "csv").out())
        .contains("PILE,木桩,KM_DIKE,20,根,false,200,0,200,USER,示例防办 2026 年 3 号文");
    assertThat(call("quota", "--dike", "10", "--format", "json").lines())
        .anySatisfy(row -> assertThat(row).contains("木桩", "\"need\":200"));

    assertThat(norm(piles, "--amount", "-3", "--source", "文").err()).contains("大于 0");
    assertThat(norm(piles, "--amount", "3", "--source", " ").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(norm(piles, "--amount", "多", "--source", "文").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("quota", "clear", "--goods", "PILE", "--per", "metre").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("quota", "clear", "--goods", "木桩", "--per", "KM_DIKE").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("quota", "norms", "--format", "csv").out()).contains("PILE,木桩,KM_DIKE,,根");
  }

  private static Terminal.Outcome norm(List<String> which, String... args) {
    List<String> all = new ArrayList<>(which);
    all.addAll(List.of(args));
    return call(all.toArray(String[]::new));
  }

  @Test
  void noDifferencesIsAnAnswer() {
    Terminal.Outcome found = call("stocktake", "--since", "2999-01-01", "--format", "csv");
    assertThat(found.code()).isEqualTo(ExitCode.DONE);
    assertThat(found.out()).startsWith("at,depot,item,mode,batch,expiry,book,counted,difference");
    assertThat(found.err()).contains("盘点 0 条，其中有差异 0 条");
    assertThat(TERMINAL.call("list", "stocktakes", "--data", data).code()).isEqualTo(ExitCode.DONE);
  }
}
