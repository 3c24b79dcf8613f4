package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.document.letter.Printed;

/** The three-outage pack of the sample district, and what is typed up from it. */
@Tag("gui")
@Execution(ExecutionMode.CONCURRENT)
class PaperPackVerbTest {
  private static final Pattern NUMBER = Pattern.compile("ZS-DH(?:\\.\\d+)?-[LD]\\d{4}");

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  private Path pack(String data, String name, String... more) {
    Path file = temp.resolve(name);
    List<String> args = new ArrayList<>(List.of("paper-pack", "--data", data));
    args.addAll(List.of(more));
    args.add(file.toString());
    Terminal.Outcome printed = terminal.call(args.toArray(String[]::new));
    assertThat(printed.code()).as(printed.err()).isEqualTo(ExitCode.DONE);
    return file;
  }

  private static List<String> numbers(List<String> pages) {
    List<String> numbers = new ArrayList<>();
    for (String page : pages) {
      Matcher found = NUMBER.matcher(page);
      if (found.find()) {
        numbers.add(found.group());
      }
    }
    return numbers;
  }

  @Test
  void hasEverythingAndSaysOnTheCoverWhereItIs() {
    String data = SampleStation.in(temp);
    List<String> pages = Printed.pages(pack(data, "pack.pdf", "--sheets", "3", "--forms", "2"));
    int all = pages.size();
    String cover = pages.getFirst();
    assertThat(cover)
        .contains("舟山示例区应急指挥部", "三断纸质包", "包号 ZS-DH-P1", "印制时没有在效的响应", "补录")
        .contains("图幅", "电话树和备用通联", "处置卡", "应转移人员名册", "空白指令单", "空白记录单")
        .contains("第 " + (all - 2) + " 至 " + all + " 页");
    for (int page = 1; page <= all; page++) {
      assertThat(pages.get(page - 1)).contains(page + "/" + all);
    }
    assertThat(pages.get(1)).contains("比例尺").contains("122°");
    assertThat(pages.stream().filter(page -> page.contains("比例尺")).count()).isBetween(5L, 35L);
    assertThat(pages).anyMatch(page -> page.contains("卫星电话") && page.contains("000-1740-0185"));
    assertThat(pages).anyMatch(page -> page.contains("处置卡") && page.contains("岗位："));
    assertThat(pages)
        .filteredOn(page -> page.startsWith("应转移人员名册"))
        .hasSizeGreaterThan(10)
        .allMatch(page -> !page.contains("示例户") && !page.contains("0580-000"));
    assertThat(numbers(pages))
        .containsExactly("ZS-DH-D0001", "ZS-DH-D0002", "ZS-DH-L0001", "ZS-DH-L0002", "ZS-DH-L0003");
    assertThat(pages.getLast()).contains("值班记录单", "时间", "来自", "去向", "内容", "20");
  }

  @Test
  void noNumberIsPrintedTwiceAlsoAfterARestore() {
    String data = SampleStation.in(temp);
    String[] small = {"--without-maps", "--sheets", "2", "--forms", "1"};
    List<String> all = new ArrayList<>(numbers(Printed.pages(pack(data, "one.pdf", small))));
    Path backup = temp.resolve("copy.wfb");
    assertThat(terminal.call("backup", "--data", data, backup.toString()).code())
        .isEqualTo(ExitCode.DONE);
    all.addAll(numbers(Printed.pages(pack(data, "two.pdf", small))));
    String spare = temp.resolve("spare").toString();
    assertThat(terminal.call("restore", backup.toString(), "--data", spare).code())
        .isEqualTo(ExitCode.DONE);
    all.addAll(numbers(Printed.pages(pack(spare, "three.pdf", small))));
    Set<String> different = new TreeSet<>(all);
    assertThat(all).hasSize(9);
    assertThat(different).hasSameSizeAs(all);
  }

  @Test
  void speaksEnglish() {
    String data = SampleStation.in(temp);
    Path file =
        pack(data, "en.pdf", "--lang", "en", "--without-maps", "--sheets", "1", "--forms", "1");
    assertThat(Printed.text(file))
        .contains("Three-outage pack", "Phone tree", "Log sheet", "Order form", "Typed up")
        .doesNotContain("三断");
  }

  @Test
  void namesFamiliesOnlyForAReasonThatIsWrittenDown() {
    String data = SampleStation.in(temp);
    Path file =
        pack(
            data,
            "named.pdf",
            "--without-maps",
            "--sheets",
            "1",
            "--forms",
            "0",
            "--names-for",
            "断网前发到各村");
    assertThat(Printed.text(file)).contains("示例户", "含个人信息");
    assertThat(terminal.call("journal", "--data", data).out()).contains("断网前发到各村");
  }

  @Test
  void refusesAPackWithoutNumberedSheetsAndLeavesNoFile() {
    String data = SampleStation.in(temp);
    Path file = temp.resolve("none.pdf");
    Terminal.Outcome refused =
        terminal.call(
            "paper-pack",
            "--data",
            data,
            "--without-maps",
            "--sheets",
            "0",
            "--forms",
            "0",
            file.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(Files.exists(file)).isFalse();
    assertThat(terminal.call("list", "sheets", "--data", data, "--format", "json").out()).isEmpty();
  }

  @Test
  void aPaperLineIsTypedUpOnceAndGapsAreListed() {
    String data = SampleStation.in(temp);
    pack(data, "pack.pdf", "--without-maps", "--sheets", "2", "--forms", "1");
    Terminal.Outcome typed =
        terminal.call("catchup", "--data", data, "--date", "07-20", "1", "1", "2350", "桥断了");
    assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.DONE);
    assertThat(typed.out()).startsWith("ZS-DH-");
    assertThat(typed.err()).contains("-07-20T23:50");
    assertThat(terminal.call("catchup", "--data", data, "1", "4", "0010", "路通了").err())
        .as("past midnight")
        .contains("-07-21T00:10");
    Terminal.Outcome twice = terminal.call("catchup", "--data", data, "1", "1", "2351", "又");
    assertThat(twice.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(twice.err()).contains("ZS-DH-L0001 第 1 行已由");
    assertThat(terminal.call("list", "sheets", "--data", data, "--format", "json").out())
        .contains("\"number\":\"ZS-DH-L0001\"", "\"gaps\":\"2 3\"", "\"stage\":\"BEGUN\"");
    assertThat(terminal.call("catchup", "--data", data, "1", "2-3", "--void", "空行").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(terminal.call("list", "sheets", "--data", data, "--format", "json").out())
        .doesNotContain("\"gaps\":\"");
    assertThat(terminal.call("catchup", "--data", data, "9", "1", "0100", "x").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(terminal.call("verify", "--data", data).code()).isEqualTo(ExitCode.DONE);
  }
}
