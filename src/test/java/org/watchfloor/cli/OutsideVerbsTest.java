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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.document.letter.Printed;

/** Aid from partners outside and property taken, without a window. */
@Execution(ExecutionMode.CONCURRENT)
class OutsideVerbsTest {
  private static final String BLANKETS = "3010101";

  @TempDir static Path temp;
  private static final Terminal TERMINAL = new Terminal();
  private static String data = "";

  @BeforeAll
  static void makeStation() throws IOException {
    data = SampleStation.in(temp);
    Path partners = temp.resolve("partners.csv");
    Files.writeString(
        partners,
        """
        编号,互助单位,联系人,电话,可支援物资,交接地址,经度,纬度
        HZ-01,邻区防指（示例）,值班室,00000000,编织袋 2 万条,高速出口,121.9,30.1
        HZ-02,邻市防指（示例）,值班室,00000000,,码头,121.5,29.9
        """);
    done("import", partners.toString(), "--as", "partners");
  }

  private static Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return TERMINAL.call(all.toArray(String[]::new));
  }

  private static void done(String... args) {
    said(args);
  }

  /** What it says of how things stand now. */
  private static String said(String... args) {
    Terminal.Outcome outcome = call(args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome.err();
  }

  private static String row(String list, String number) {
    String rows = call("list", list, "--format", "csv").out();
    return rows.lines().filter(line -> line.startsWith(number)).findFirst().orElseThrow();
  }

  private static String asked() {
    return call(
            "aid",
            "request",
            "--from",
            "HZ-01",
            "--into",
            "WZ-001",
            "--line",
            BLANKETS + "=300",
            "--purpose",
            "安置点缺物资",
            "--need-by",
            "6")
        .lines()
        .getFirst();
  }

  @Test
  void aRequestForAidGoesFromDraftToReturned() {
    String number = asked();
    assertThat(row("aid", number)).contains("DRAFT", "邻区防指");
    assertThat(said("aid", "send", number, "--note", "传真")).contains(number, "邻区防指", "已发出");
    done(
        "aid",
        "accept",
        number,
        "--line",
        BLANKETS + "=200",
        "--return-by",
        "2099-01-31",
        "--by",
        "对方值班员");
    assertThat(said("aid", "depart", number, "--plate", "浙L00000")).contains(number, "200", "在途");
    done("aid", "arrive", number, "--receiver", "保管员", "--line", BLANKETS + "=190/10");
    assertThat(row("aid", number)).contains("ARRIVED", "=190/10", "2099-01-31");
    Path paper = temp.resolve("aid.pdf");
    done("aid", "print", number, paper.toString());
    assertThat(Printed.text(paper)).contains(number, "正本", "应急物资支援请求单", "归还后支援单位签收");
    Printed.look(paper, "aid");
    assertThat(call("aid", "return", number, "--line", BLANKETS + "=191").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(said("aid", "return", number, "--line", BLANKETS + "=40"))
        .contains("归还 编织袋 40", "还在本地 编织袋 150", "已到达");
    assertThat(said("aid", "return", number)).contains("归还 编织袋 150", "还在本地 无", "已归还");
    assertThat(row("aid", number)).contains("RETURNED");
    assertThat(call("aid", "return", number).code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aidThatComesInLoadsIsBookedInLoadByLoad() {
    String number = asked();
    done("aid", "send", number);
    done("aid", "accept", number, "--by", "对方值班员");
    Terminal.Outcome first =
        call("aid", "arrive", number, "--receiver", "保管员", "--line", BLANKETS + "=120/10");
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
    assertThat(first.err()).contains("130/300");
    assertThat(row("aid", number)).contains("=120/10", BLANKETS + "=170");
    Terminal.Outcome over =
        call("aid", "arrive", number, "--receiver", "保管员", "--line", BLANKETS + "=171");
    assertThat(over.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(over.err()).contains("170").contains("171");
    done("aid", "arrive", number, "--receiver", "夜班保管员", "--line", BLANKETS + "=100");
    Path paper = temp.resolve("loads.pdf");
    done("aid", "print", number, paper.toString());
    assertThat(Printed.text(paper)).contains("部分到达", "第 2 批到达", "夜班保管员", "尚待到达");
    Printed.look(paper, "loads");
    assertThat(said("aid", "no-more", number, "--reason", "对方没有了"))
        .contains(number, "没到的不再来：编织袋 70");
    assertThat(call("aid", "no-more", number, "--reason", "again").code())
        .isEqualTo(ExitCode.REFUSED);
    Terminal.Outcome rest = call("aid", "arrive", number, "--receiver", "保管员");
    assertThat(rest.code()).as(rest.err()).isEqualTo(ExitCode.DONE);
    assertThat(row("aid", number)).contains("=290/10");
  }

  @Test
  void aPrintNeverTakesTheFileOfSomebodyElse() throws IOException {
    String number = asked();
    Path there = temp.resolve("there.pdf");
    Files.writeString(there, "somebody else's");
    Terminal.Outcome refused = call("aid", "print", number, there.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err()).contains("there.pdf").contains("换一个文件名");
    assertThat(there).hasContent("somebody else's");
    assertThat(call("aid", "print", "KEIN", temp.resolve("no.pdf").toString()).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(temp.resolve("no.pdf")).doesNotExist();
    done("aid", "print", number, temp.resolve("one.pdf").toString());
    done("aid", "print", number, temp.resolve("two.pdf").toString());
    assertThat(Printed.text(temp.resolve("two.pdf"))).contains("副本 1");
  }

  @Test
  void partnersAreListedAndGoOutAndComeBackUnchanged() {
    assertThat(row("partners", "HZ-01")).contains("编织袋 2 万条");
    Path file = temp.resolve("again.csv");
    done("export", "partners", file.toString());
    Terminal.Outcome again = call("import", file.toString(), "--as", "partners");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
    assertThat(
            call(
                    "aid",
                    "request",
                    "--from",
                    "NIX",
                    "--into",
                    "WZ-001",
                    "--line",
                    BLANKETS + "=1",
                    "--purpose",
                    "x")
                .err())
        .contains("NIX")
        .contains("list partners");
  }

  @Test
  void propertyIsTakenReturnedAndCompensated() {
    String number =
        call(
                "requisition",
                "issue",
                "--purpose",
                "海塘决口封堵",
                "--property",
                "挖掘机（示例 01 号） 2 台",
                "--property",
                "自卸卡车 3 辆",
                "--owner",
                "示例人",
                "--owner-phone",
                "00000000000",
                "--contact",
                "值班室 00000000",
                "--taken",
                "-90",
                "--urgency",
                "决口正在扩大",
                "--return-by",
                "2099-01-31")
            .lines()
            .getFirst();
    assertThat(row("requisitions", number))
        .contains("IN_USE", "示***", "true")
        .doesNotContain("示例人", "00000000000");
    assertThat(said("requisition", "back", number, "--part", "2=1", "--note", "车主取回"))
        .contains(number, "征用中", "仍在用 挖掘机（示例 01 号） 2 台 · 自卸卡车 2 辆");
    assertThat(row("requisitions", number)).contains("自卸卡车 1 辆");
    assertThat(call("requisition", "back", number, "--part", "3=1").err())
        .contains("没有第 3 项，共 2 项");
    assertThat(call("requisition", "back", number, "--part", "卡车").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    Path paper = temp.resolve("certificate.pdf");
    done("requisition", "print", number, paper.toString());
    assertThat(Printed.text(paper))
        .contains(number, "应急征用凭证", "事后补办", "示例人", "00000000000", "第七十六条", "挖掘机");
    Printed.look(paper, "requisition");
    assertThat(call("requisition", "end", number, "lost").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(said("requisition", "end", number, "damaged", "--note", "一台履带断裂"))
        .contains(number, "已损毁");
    assertThat(said("requisition", "compensate", number, "--how", "按评估价转账"))
        .contains(number, "挖掘机", "已补偿");
    assertThat(row("requisitions", number)).contains("COMPENSATED", "按评估价转账");
  }

  private static Terminal.Outcome planned(String quantity, String landfall) {
    return call(
        "preposition",
        "plan",
        "--to",
        "WZ-003",
        "--line",
        "WZ-002:" + BLANKETS + "=" + quantity,
        "--landfall",
        landfall,
        "--source",
        "市台电话");
  }

  @Test
  void aPlanOfMoreThanThereIsIsTakenWithALoudWordAndAPastLandfallIsNot() {
    Terminal.Outcome taken = planned("9999999", "60");
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    assertThat(taken.err()).contains("现可调", "差");
    String number = taken.lines().getFirst();
    assertThat(row("prepositions", number)).contains("WZ-002:" + BLANKETS + "=9");
    Path paper = temp.resolve("short.pdf");
    done("preposition", "print", number, paper.toString());
    assertThat(Printed.text(paper)).contains("现可调");
    done("preposition", "cancel", number, "--reason", "库存不足");

    Terminal.Outcome late = planned("5", "2026-01-01 08:00");
    assertThat(late.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(late.err()).contains("已过", "调拨单");
  }

  @Test
  void aDemandWhoseTimeIsPastIsTakenWithALoudWord() {
    Terminal.Outcome taken =
        call(
            "demand",
            "add",
            "--to",
            "WZ-003",
            "--item",
            BLANKETS,
            "--quantity",
            "5",
            "--asker",
            "示例乡",
            "--latest",
            "2026-01-01 08:00");
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    assertThat(taken.err()).contains("最晚时间已过");
    assertThat(row("demands", taken.lines().getFirst())).contains("true");
    done("demand", "withdraw", taken.lines().getFirst(), "--reason", "改由本库");
  }

  @Test
  void goodsArePutForwardBeforeTheStormOfTheForecast() {
    assertThat(
            call("preposition", "plan", "--to", "WZ-003", "--line", "WZ-001:" + BLANKETS + "=50")
                .code())
        .isEqualTo(ExitCode.WRONG_CALL);
    String number =
        call(
                "preposition",
                "plan",
                "--to",
                "WZ-003",
                "--line",
                "WZ-001:" + BLANKETS + "=50",
                "--storm",
                "2699",
                "--lead",
                "18")
            .lines()
            .getFirst();
    assertThat(row("prepositions", number)).contains("PLANNED", "2026-07-2", "true");
    done("preposition", "landfall", number, "--landfall", "30", "--source", "市台电话");
    assertThat(row("prepositions", number)).contains("市台电话", "false");
    done("preposition", "add", number, "--line", "WZ-002:" + BLANKETS + "=20");
    List<String> orders = call("preposition", "order", number).lines();
    assertThat(orders).hasSize(2);
    assertThat(row("transfers", orders.getFirst())).contains("WZ-003", "REQUESTED");
    Path paper = temp.resolve("forward.pdf");
    done("preposition", "print", number, paper.toString());
    assertThat(Printed.text(paper))
        .contains(number, "正本", "物资预置方案", "登陆前 18 小时", "预置点接收签字", "申请")
        .contains(orders);
    Printed.look(paper, "forward");
    assertThat(call("preposition", "print", number, paper.toString()).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("preposition", "cancel", number, "--reason", "转向").code())
        .isEqualTo(ExitCode.REFUSED);
    for (String order : orders) {
      done("transfer", "issue", order);
      done("transfer", "depart", order);
      done("transfer", "sign", order, "--receiver", "保管员");
    }
    assertThat(row("prepositions", number)).contains("IN_PLACE");
    assertThat(call("preposition", "return", number).lines()).hasSize(2);
    assertThat(row("prepositions", number)).contains("RETURNING");
    Path copy = temp.resolve("forward-copy.pdf");
    done("preposition", "print", number, copy.toString(), "--lang", "zh");
    assertThat(Printed.text(copy)).contains("副本 1", "回运", "还没有回运");
    Printed.look(copy, "forward-copy");
  }
}
