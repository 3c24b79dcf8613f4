package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of demands and of moves come in and go out from the command line. */
class SheetVerbsTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    take("depots", "编号,名称,层级,经度,纬度\n001,示例一库,镇街,122.1,30.0\nW2,示例二库,镇街,122.2,30.0\n");
    take("supplies", "编码,名称,计量单位\n3010101,编织袋,条\n");
  }

  private Terminal.Outcome call(String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--data";
    all[words.length + 1] = data;
    return terminal.call(all);
  }

  private Terminal.Outcome take(String kind, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(kind + ".csv"), text);
    return call("import", file.toString(), "--as", kind);
  }

  private String out(String name) {
    return temp.resolve("out").resolve(name).toString();
  }

  private static String lastNumber(Terminal.Outcome imports, String kind) {
    return imports.lines().stream()
        .filter(line -> line.contains("," + kind + ","))
        .map(line -> line.split(",")[0])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void demandsComeInGoOutAndAreTakenBack() throws IOException {
    Files.createDirectory(temp.resolve("out"));
    Terminal.Outcome in =
        take("demands", "送往编号,物资编码,数量,单位,优先级,最晚,提出人\nW2,3010101,300,条,2,2030-07-20 18:30,临江街道\n");
    assertThat(in.code()).as(in.err()).isEqualTo(ExitCode.DONE);
    assertThat(call("list", "demands").out()).contains("示例二库", "300");
    assertThat(call("export", "demands", out("d.xlsx")).code()).isEqualTo(ExitCode.DONE);
    Terminal.Outcome again = call("import", out("d.xlsx"), "--check");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
    assertThat(again.err()).contains("1 行与现有登记一致");
    Terminal.Outcome bad = take("demands", "送往编号,物资编码,数量,优先级,提出人\nW9,3010101,300,2,临江街道\n");
    assertThat(bad.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(bad.err()).contains("第 2 行", "W9", "编号");
    String number = lastNumber(call("list", "imports", "--format", "csv"), "demands");
    Terminal.Outcome undone = call("imports", "undo", number, "--reason", "拿错了");
    assertThat(undone.code()).as(undone.err()).isEqualTo(ExitCode.DONE);
    assertThat(call("list", "demands", "--format", "json").out()).contains("\"withdrawn\":\"拿错了\"");
  }

  @Test
  void movesComeInWholeAndTheLedgerGoesOutAsAWorkbookAndAMap() throws IOException {
    Files.createDirectory(temp.resolve("out"));
    String head = "发生时间,物资库编号,物资编码,出入类别,数量,原因\n";
    Terminal.Outcome bad =
        take(
            "moves",
            head + "2020-07-20 08:00,001,3010101,入库,10,\n2020-07-20 09:00,001,3010101,出库,11,\n");
    assertThat(bad.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(bad.err()).contains("成负数", "整份");
    assertThat(call("list", "stock", "--format", "csv").lines()).hasSize(1);
    Terminal.Outcome in =
        take(
            "moves",
            head + "2020-07-20 08:00,001,3010101,入库,10,\n2020-07-20 09:00,001,3010101,出库,4,\n");
    assertThat(in.code()).as(in.err()).isEqualTo(ExitCode.DONE);
    assertThat(call("export", "ledger", out("l.xlsx")).code()).isEqualTo(ExitCode.DONE);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(Path.of(out("l.xlsx"))))) {
      XSSFRow row = book.getSheetAt(0).getRow(2);
      assertThat(row.getCell(0).getStringCellValue()).startsWith("2020-07-20T09:00");
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("001");
      assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(-4);
      assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(6);
    }
    assertThat(call("export", "ledger", out("l.geojson")).code()).isEqualTo(ExitCode.DONE);
    assertThat(Path.of(out("l.geojson"))).content().contains("[122.1,30.0]");
  }

  @Test
  void everyListGoesOutAndOneWithoutAPlaceSaysSo() throws IOException {
    Files.createDirectory(temp.resolve("out"));
    for (String kind : new String[] {"transfers", "aid", "assignments", "conflicts"}) {
      Terminal.Outcome out = call("export", kind, out(kind + ".xlsx"));
      assertThat(out.code()).as(out.err()).isEqualTo(ExitCode.DONE);
      assertThat(out.err()).contains("不能再导入");
    }
    for (String kind : new String[] {"transfers", "aid"}) {
      assertThat(call("export", kind, out(kind + ".geojson")).code()).isEqualTo(ExitCode.DONE);
    }
    Terminal.Outcome jobs = call("export", "assignments", out("jobs.geojson"));
    assertThat(jobs.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(jobs.err()).contains("没有位置", ".xlsx");
    assertThat(Path.of(out("jobs.geojson"))).doesNotExist();
    Terminal.Outcome arrivals = call("export", "arrivals", out("a.xlsx"));
    assertThat(arrivals.err()).as("what is sealed stays").contains("不整表导出");
    assertThat(call("export", "nonsense", out("n.xlsx")).code()).isEqualTo(ExitCode.WRONG_CALL);
  }
}
