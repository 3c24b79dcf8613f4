package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.table.Refusals.sentence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  private final TableReader reader = new TableReader();

  @Test
  void readsCsvInUtf8WithAndWithoutByteOrderMark() throws IOException {
    assertThat(csv("编号,名称\nA1,学校\n")).containsExactly("1:编号|名称", "2:A1|学校");
    assertThat(csv("\ufeff编号,名称\nA1,学校\n")).containsExactly("1:编号|名称", "2:A1|学校");
  }

  @Test
  void readsGbkCsvAndSaysSo() throws IOException {
    Table table = reader.read(file("a.csv", "编号,名称\nA1,临城体育馆\n".getBytes(GBK)));

    assertThat(lines(table)).containsExactly("1:编号|名称", "2:A1|临城体育馆");
    assertThat(Refusals.ZH.say(table.notes().getFirst())).contains("GBK");
  }

  @Test
  void readsUtf16AsSpreadsheetsSaveUnicodeText() throws IOException {
    byte[] bytes = "\ufeff编号\t名称\nA1\t学校\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(lines(reader.read(file("a.txt", bytes)))).containsExactly("1:编号|名称", "2:A1|学校");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheSeparator(String separator) throws IOException {
    String text = "编号,名称,灾种\nA1,\"甲,乙;丙\",防汛\n".replace(",", separator);

    assertThat(csv(text).getFirst()).isEqualTo("1:编号|名称|灾种");
    assertThat(csv(text).get(1)).startsWith("2:A1|").endsWith("|防汛");
  }

  @Test
  void aDeclaredSeparatorDecides() throws IOException {
    assertThat(csv("sep=;\na,b;c,d\n1;2\n")).containsExactly("2:a,b|c,d", "3:1|2");
  }

  @Test
  void quotedCellsKeepLineBreaksAndRowsKeepTheirNumbers() throws IOException {
    assertThat(csv("编号,备注\n\nA1,\"一\n二\"\nA2,三\n"))
        .containsExactly("1:编号|备注", "3:A1|一\n二", "4:A2|三");
  }

  @Test
  void readsCachedFormulaDatesAndNumbersAsPeopleSeeThem() throws IOException {
    Table table =
        workbook(book -> {
          XSSFSheet sheet = book.createSheet("库存");
          row(sheet, 0, "编号", "数量", "有效期", "合计", "未算", "错误");
          XSSFRow row = sheet.createRow(1);
          row.createCell(0).setCellValue(330902000000d);
          row.createCell(1).setCellValue(500);
          CellStyle dated = book.createCellStyle();
          dated.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
          row.createCell(2).setCellValue(java.time.LocalDate.of(2026, 1, 31));
          row.getCell(2).setCellStyle(dated);
          row.createCell(3).setCellFormula("B2*1.1");
          book.getCreationHelper().createFormulaEvaluator().evaluateAll();
          row.createCell(4).setCellFormula("B2+1");
          row.createCell(5).setCellErrorValue((byte) 7);
        });

    assertThat(lines(table).getLast()).isEqualTo("2:330902000000|500|2026-01-31|550|=B2+1|#DIV/0!");
    assertThat(table.rows().getLast().cell(2).kind()).isEqualTo(Table.Kind.DATE);
    assertThat(table.rows().getLast().cell(4).kind()).isEqualTo(Table.Kind.ERROR);
    assertThat(table.rows().getLast().cell(5).kind()).isEqualTo(Table.Kind.ERROR);
  }

  @Test
  void cellsSwallowedByAMergedRangeNameItAndItsValue() throws IOException {
    Table table =
        workbook(book -> {
          XSSFSheet sheet = book.createSheet("场所");
          row(sheet, 0, "街道", "名称");
          row(sheet, 1, "临城街道", "甲");
          row(sheet, 2, "", "乙");
          row(sheet, 3, "", "丙");
          sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
        });

    assertThat(table.rows().get(1).cell(0).merge()).isNull();
    assertThat(table.rows().get(3).cell(0).merge()).isEqualTo(new Table.Merge("A2:A4", "临城街道"));
  }

  @Test
  void takesTheFirstVisibleSheetThatHoldsAnything() throws IOException {
    Table table =
        workbook(book -> {
          book.createSheet("空表");
          row(book.createSheet("字典"), 0, "隐藏");
          row(book.createSheet("数据"), 4, "编号", "名称");
          book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

    assertThat(table.sheet()).isEqualTo("数据");
    assertThat(lines(table)).containsExactly("5:编号|名称");
    assertThat(Refusals.ZH.say(table.notes().getFirst())).contains("空表 / 字典");
  }

  @Test
  void hiddenRowsAreReadAndMentioned() throws IOException {
    Table table =
        workbook(book -> {
          XSSFSheet sheet = book.createSheet("数据");
          row(sheet, 0, "编号");
          row(sheet, 1, "A1");
          sheet.getRow(1).setZeroHeight(true);
        });

    assertThat(lines(table)).containsExactly("1:编号", "2:A1");
    assertThat(Refusals.ZH.say(table.notes().getFirst())).contains("1 行是隐藏的").contains("第 2 行");
  }

  @Test
  void readsGeoJsonPointsAndPolygons() throws IOException {
    String json =
        """
        {"type":"FeatureCollection","crs":{"a":[1]},"features":[
          {"type":"Feature","properties":{"编号":"A1","数量":12.50},
           "geometry":{"type":"Point","coordinates":[122.1,30.0]}},
          {"type":"Feature","properties":{"编号":"A2","备注":"x","lon":"9"},
           "geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,2],[0,2],[0,0]]]}},
          {"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":[[[0,0]]]}}
        ]}
        """;

    assertThat(lines(reader.read(file("a.geojson", json.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly(
            "1:lon|lat|编号|数量|备注", "2:122.1|30|A1|12.5", "3:2|1|A2||x", "4:Polygon|Polygon");
  }

  @Test
  void refusesWhatIsNoTableInOneSentenceWithTheRemedy() throws IOException {
    assertThat(refused("missing.xlsx", null)).contains("找不到文件");
    assertThat(refused("a.csv", new byte[0])).contains("a.csv 是空的");
    assertThat(refused("a.csv", "\n , \n".getBytes(StandardCharsets.UTF_8))).contains("是空的");
    assertThat(refused("a.csv", new byte[] {0, 1, 2, 3})).contains("不是表格文件");
    assertThat(refused("a.csv", new byte[] {'a', (byte) 0x80, (byte) 0xff})).contains("编码");
    assertThat(refused("a.xls", "<html><table>".getBytes(StandardCharsets.UTF_8)))
        .contains("网页")
        .contains(".xlsx");
    assertThat(refused("a.csv", "a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8)))
        .contains("从第 2 行起引号不配对");
    assertThat(refused("a.json", "{\"type\":\"Topology\"}".getBytes(StandardCharsets.UTF_8)))
        .contains("要素集");
    assertThat(refused("a.json", "{\"features\":[{\"a\":1},\n{".getBytes(StandardCharsets.UTF_8)))
        .contains("第 2 行的 JSON");
  }

  @Test
  void refusesOldEncryptedAndTruncatedWorkbooks() throws Exception {
    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("x");
      book.write(out);
    }
    Path locked = folder.resolve("locked.xlsx");
    try (POIFSFileSystem ole2 = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("1234");
      try (OutputStream data = encryptor.getDataStream(ole2)) {
        data.write(book());
      }
      ole2.writeFilesystem(out);
    }
    byte[] whole = book();

    assertThat(sentence(() -> reader.read(old))).contains("旧版表格");
    assertThat(sentence(() -> reader.read(locked))).contains("打开密码");
    assertThat(refused("cut.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)))
        .contains("已损坏或没有传完");
    assertThat(refused("not.xlsx", zip("a.txt", 10))).contains("已损坏");
  }

  @Test
  void refusesAZipBombWithoutUnpackingIt() throws IOException {
    byte[] bomb = bomb();

    assertThat(bomb).hasSizeLessThan(2 << 20);
    assertThat(refused("bomb.xlsx", bomb)).contains("解压后大得反常");
  }

  @Test
  void refusesTooManyRows() throws IOException {
    byte[] many = "a,b\n".repeat(Limits.ROWS + 1).getBytes(StandardCharsets.UTF_8);

    assertThat(refused("many.csv", many)).contains("超过 100000 行").contains("拆成几个文件");
  }

  private static byte[] book() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      row(book.createSheet("s"), 0, "编号", "名称");
      book.write(out);
      return out.toByteArray();
    }
  }

  /** A workbook whose sheet is one cell of 300 MB of blanks. */
  private static byte[] bomb() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes);
        java.util.zip.ZipInputStream in =
            new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(book()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
          out.write("<worksheet>".getBytes(StandardCharsets.US_ASCII));
          for (int i = 0; i < 300; i++) {
            out.write(blanks);
          }
        } else {
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, int size) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(new byte[size]);
    }
    return bytes.toByteArray();
  }

  private interface Fill {
    void fill(XSSFWorkbook book);
  }

  private Table workbook(Fill fill) throws IOException {
    Path path = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      fill.fill(book);
      book.write(out);
    }
    return reader.read(path);
  }

  private static void row(XSSFSheet sheet, int index, String... values) {
    XSSFRow row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }

  private List<String> csv(String text) throws IOException {
    return lines(reader.read(file("a.csv", text.getBytes(StandardCharsets.UTF_8))));
  }

  private String refused(String name, byte @org.jspecify.annotations.Nullable [] bytes)
      throws IOException {
    Path path = bytes == null ? folder.resolve(name) : file(name, bytes);
    return sentence(() -> reader.read(path));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<String> lines(Table table) {
    return table.rows().stream()
        .map(row ->
            row.number()
                + ":"
                + String.join("|", row.cells().stream().map(Table.Cell::text).toList()))
        .toList();
  }
}
