package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/** Rows leave as files other programs open with the same cells. */
class RowsFileTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Path NOWHERE = Path.of("nowhere");

  @TempDir Path folder;

  private Path write(String name, List<String> heads, List<List<@Nullable Object>> rows)
      throws IOException {
    Path file = folder.resolve(name);
    RowsFile.write(file, new RowsFile.Sheet(heads, heads, rows), Realm.LIVE, ZH, false);
    return file;
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  @Test
  void writesWhatASpreadsheetReadsAsChinese() throws IOException {
    Path file = write("队伍.csv", List.of("名称", "人数"), List.of(row("一队,甲", "-5")));

    assertThat(file).content().isEqualTo("\uFEFF名称,人数\r\n\"一队,甲\",-5\r\n");
  }

  @Test
  void defusesWhatASpreadsheetWouldRun() throws IOException {
    Path file = write("x.csv", List.of("a"), List.of(row("=1+1"), row("@x"), row("+cmd")));

    assertThat(file).content().contains("'=1+1", "'@x", "'+cmd");
  }

  @Test
  void aWorkbookKeepsNoughtsBeforeACodeAndNumbersToAddUp() throws IOException {
    Path file =
        write(
            "x.xlsx",
            List.of("code", "quantity", "note"),
            List.of(
                row("0012", 300L, null), row("=1+1", new BigDecimal("2.5"), "x".repeat(40_000))));

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("code");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("0012");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(300);
      assertThat(sheet.getRow(1).getCell(2)).isNull();
      assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(2.5);
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).hasSize(32_767).endsWith("…");
    }
  }

  @Test
  void aListGoesOutInEveryFormWithItsSentencesInWords() throws IOException {
    Path table = folder.resolve("list.csv");
    Message said = ListingExport.write(listing("lon", "lat"), table, ZH, Realm.LIVE);
    assertThat(ZH.say(said)).contains("things", "1 行");
    assertThat(table).content().isEqualTo("\uFEFFnumber,words,lon,lat\r\n007,必填项空缺,122.1,30\r\n");
    Path map = folder.resolve("list.geojson");
    ListingExport.write(listing("lon", "lat"), map, ZH, Realm.LIVE);
    assertThat(map).content().contains("[122.1,30.0]", "\"number\":\"007\"");
    assertThat(refusal(listing("lon", "lat"), table)).isEqualTo("table.export.exists");
    assertThat(refusal(listing("lon", "lat"), folder.resolve("list.doc")))
        .isEqualTo("table.export.form");
    assertThat(refusal(listing("lon", "lat"), folder.resolve(NOWHERE).resolve("list.csv")))
        .isEqualTo("table.export.unwritable");
  }

  @Test
  void aListWithoutAPlaceIsNoMap() {
    Path map = folder.resolve("list.geojson");
    assertThat(refusal(listing("x", "y"), map)).isEqualTo("table.list.noPlace");
    assertThat(map).doesNotExist();
  }

  private static String refusal(Listing listing, Path file) {
    try {
      ListingExport.write(listing, file, ZH, Realm.LIVE);
      return "";
    } catch (RefusedException e) {
      return e.said().key();
    }
  }

  private static Listing listing(String east, String north) {
    return new Listing() {
      @Override
      public String kind() {
        return "things";
      }

      @Override
      public List<String> fields() {
        return List.of("number", "words", east, north);
      }

      @Override
      public List<Map<String, Object>> rows() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", "007");
        row.put("words", Message.of("table.fault.missing"));
        row.put(east, 122.1);
        row.put(north, 30.0);
        return List.of(row);
      }
    };
  }
}
