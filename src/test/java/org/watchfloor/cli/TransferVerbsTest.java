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

/** A transfer order from the first word to the last, without a window. */
@Execution(ExecutionMode.CONCURRENT)
class TransferVerbsTest {
  private static final String BLANKETS = "3010101";

  @TempDir static Path temp;
  private static final Terminal TERMINAL = new Terminal();
  private static String data = "";

  @BeforeAll
  static void makeStation() {
    data = SampleStation.in(temp);
  }

  @Test
  void aKitIsTakenApartIntoItsGoods() {
    Terminal.Outcome asked =
        call("request", "--from", "WZ-001", "--to", "WZ-002", "--kit", "TZ-QX100=150");
    assertThat(asked.code()).isEqualTo(ExitCode.DONE);
    Terminal.Outcome demands =
        TERMINAL.call(
            "demand",
            "add",
            "--to",
            "WZ-002",
            "--kit",
            "TZ-1000",
            "--persons",
            "1500",
            "--asker",
            "示例乡",
            "--data",
            data);
    assertThat(demands.lines()).hasSize(9);
    assertThat(TERMINAL.call("list", "demands", "--format", "csv", "--data", data).out())
        .contains("TZ-1000,1030401,8,8");
    Terminal.Outcome none =
        TERMINAL.call(
            "demand",
            "add",
            "--to",
            "WZ-002",
            "--kit",
            "TZ-9",
            "--persons",
            "5",
            "--asker",
            "示例乡",
            "--data",
            data);
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("list kits");
    assertThat(
            TERMINAL
                .call("demand", "add", "--to", "WZ-002", "--asker", "示例乡", "--data", data)
                .code())
        .isEqualTo(ExitCode.WRONG_CALL);
    String file = temp.resolve("kits.xlsx").toString();
    assertThat(TERMINAL.call("export", "kits", file, "--data", data).code())
        .isEqualTo(ExitCode.DONE);
    assertThat(TERMINAL.call("import", file, "--as", "kits", "--data", data).code())
        .isEqualTo(ExitCode.DONE);
  }

  private static Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of("transfer"));
    all.addAll(List.of(args));
    all.add("--data");
    all.add(data);
    return TERMINAL.call(all.toArray(String[]::new));
  }

  private static String asked(String verb) {
    return asked(verb, "WZ-001");
  }

  private static String asked(String verb, String depot) {
    return call(verb, "--from", depot, "--to", "BZ-001", "--line", BLANKETS + "=100")
        .lines()
        .getFirst();
  }

  private static String state(String number) {
    String list = TERMINAL.call("list", "transfers", "--data", data, "--format", "csv").out();
    return list.lines().filter(line -> line.startsWith(number)).findFirst().orElseThrow();
  }

  @Test
  void whatArrivesBrokenMustBeExplainedBeforeItIsSettled() {
    String number = asked("send");

    assertThat(call("depart", number, "--plate", "浙L00000").err())
        .contains(number, "编织袋 100", "：在途");
    Terminal.Outcome signed =
        call("sign", number, "--receiver", "保管员", "--line", BLANKETS + "=80/15");
    assertThat(signed.code()).as(signed.err()).isEqualTo(ExitCode.DONE);
    assertThat(signed.err()).contains("已签收", "完好 80，破损 15，短少 5", "transfer settle " + number);
    assertThat(call("settle", number).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("settle", number, "--note", "短少 5 条待查").code()).isEqualTo(ExitCode.DONE);
    assertThat(state(number)).contains("SETTLED");
  }

  @Test
  void anOrderNobodyApprovedSaysSoOnTheListAndOnPaper() {
    String number = asked("request", "WZ-002");
    Path draft = temp.resolve("draft.pdf");
    assertThat(call("print", number, draft.toString()).err()).contains("这一份是草稿（申请）");
    assertThat(Printed.text(draft)).contains("草稿", "不得据此发货").doesNotContain("　正本");
    assertThat(call("issue", number, "--by", "镇长").code()).isEqualTo(ExitCode.WRONG_CALL);
    Terminal.Outcome issued = call("issue", number);
    assertThat(issued.code()).as(issued.err()).isEqualTo(ExitCode.DONE);
    assertThat(issued.err()).contains(number).contains("未经批准");
    Path paper = temp.resolve("unapproved.pdf");
    assertThat(call("print", number, paper.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(Printed.text(paper)).contains("未经批准", "　正本");
    String tier = tier("WZ-002");
    assertThat(call("approve", number, "--by", "值班长", "--tier", tier).code())
        .isEqualTo(ExitCode.DONE);
    Path after = temp.resolve("approved.pdf");
    assertThat(call("print", number, after.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(Printed.text(after)).contains("值班长").doesNotContain("未经批准");

    String told = asked("request", "WZ-002");
    Terminal.Outcome granted = call("issue", told, "--by", "值班长", "--tier", tier);
    assertThat(granted.code()).as(granted.err()).isEqualTo(ExitCode.DONE);
    assertThat(granted.err()).doesNotContain("未经批准");
    assertThat(state(told)).contains("ISSUED", "值班长");
  }

  private static String tier(String depot) {
    String list = TERMINAL.call("list", "depots", "--data", data, "--format", "csv").out();
    String row = list.lines().filter(line -> line.startsWith(depot)).findFirst().orElseThrow();
    return row.split(",", -1)[2];
  }

  @Test
  void everyPrintAfterTheFirstIsACopyWithItsNumber() {
    String number = asked("send");
    Path first = temp.resolve("first.pdf");
    Path third = temp.resolve("third.pdf");

    assertThat(call("print", number, first.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(call("print", number, temp.resolve("second.pdf").toString()).code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("print", number, third.toString()).code()).isEqualTo(ExitCode.DONE);

    assertThat(Printed.text(first))
        .contains(number, "正本", "发货签字", "承运签字", "收货签字", "有效期")
        .doesNotContain("副本");
    assertThat(Printed.text(third)).contains("副本 2").doesNotContain("　正本");
    assertThat(Printed.text(first)).contains("路线", "公里");
    assertThat(call("print", number, first.toString()).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(Printed.text(first)).contains("正本");
    Printed.look(third, "transfer");
    assertThat(TERMINAL.call("journal", "--data", data).out()).contains("TransferPrinted");
  }

  @Test
  void aPrintThatCannotBeWrittenIsNotOnRecord() throws IOException {
    String number = asked("send");
    String before = state(number);

    Path inTheWay = Files.writeString(temp.resolve("in-the-way"), "x");
    assertThat(call("print", number, inTheWay.resolve("x.pdf").toString()).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("print", "ZS-DH-DB000000-999", temp.resolve("x.pdf").toString()).code())
        .isEqualTo(ExitCode.REFUSED);

    assertThat(state(number)).isEqualTo(before);
  }

  @Test
  void whatTheOwnerRefusesStaysInTheDepot() {
    String before = stock("WZ-004");
    String number = asked("request", "WZ-004");
    assertThat(call("approve", number, "--by", "值班长", "--tier", "VILLAGE").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("reject", number).err()).contains("请写明原因（选项 --reason）");
    assertThat(call("reject", number, "--reason", "另有安排").code()).isEqualTo(ExitCode.DONE);
    assertThat(call("reject", number, "--reason", "另有安排").err()).contains("已经是“已驳回”");
    assertThat(state(number)).contains("REJECTED");
    assertThat(call("issue", number).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("print", number, temp.resolve("rejected.pdf").toString()).err())
        .contains("作废单（已驳回）", "不会再有正本")
        .doesNotContain("第一份才是正本");
    String waiting = asked("request", "WZ-004");
    assertThat(call("print", waiting, temp.resolve("waiting.pdf").toString()).err())
        .contains("草稿", "第一份才是正本")
        .doesNotContain("作废");
    assertThat(stock("WZ-004")).isEqualTo(before);
  }

  @Test
  void whatTheDepotHasNotIsSaidWhenItIsAskedFor() {
    Terminal.Outcome asked =
        call("request", "--from", "WZ-003", "--to", "BZ-001", "--line", BLANKETS + "=1000000");
    assertThat(asked.code()).as(asked.err()).isEqualTo(ExitCode.DONE);
    assertThat(asked.err()).contains("现可调", "申请 1000000", "差");
    assertThat(call("cancel", asked.lines().getFirst(), "--reason", "另调").err()).contains("：已取消");
  }

  @Test
  void whatIsCalledOffIsBackInTheDepot() {
    String before = stock("WZ-003");
    String number = asked("request", "WZ-003");
    assertThat(call("issue", number).code()).isEqualTo(ExitCode.DONE);
    assertThat(stock("WZ-003")).isNotEqualTo(before);

    assertThat(call("cancel", number, "--reason", "改由镇库").code()).isEqualTo(ExitCode.DONE);

    assertThat(state(number)).contains("CANCELLED");
    assertThat(stock("WZ-003")).isEqualTo(before);
  }

  @Test
  void aLineNobodyCanReadIsAWrongCall() {
    Terminal.Outcome wrong = call("send", "--from", "WZ-001", "--to", "BZ-001", "--line", "一百条毛毯");

    assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(wrong.err()).contains("一百条毛毯");
  }

  /** Of a depot no other test takes from: they run at the same time. */
  private static String stock(String depot) {
    String list = TERMINAL.call("list", "stock", "--data", data, "--format", "csv").out();
    return list.lines()
        .filter(line -> line.startsWith(depot + "," + BLANKETS + ",PHYSICAL"))
        .findFirst()
        .orElseThrow();
  }
}
