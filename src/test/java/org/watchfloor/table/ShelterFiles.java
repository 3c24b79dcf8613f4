package org.watchfloor.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.geo.Datum;
import org.watchfloor.store.Realm;

/** Writes files of shelters and imports them into a {@link ShelterLikeRegister}. */
final class ShelterFiles {
  static final String HEADER = "编号,名称,区划代码,地址,经度,纬度,级别,有效面积(平方米),紧急容量,适用灾种,核实日期,室内,电话,上级场所";

  /** A box around the islands of the sample district, with two kilometres of margin. */
  static final DistrictBounds DISTRICT =
      DistrictBounds.of(new Envelope(121.9, 122.5, 29.8, 30.3), 2000);

  final ShelterLikeRegister register = new ShelterLikeRegister();
  private final Path folder;
  private Datum datum = Datum.WGS84;

  ShelterFiles(Path folder) {
    this.folder = folder;
  }

  ShelterFiles in(Datum system) {
    datum = system;
    return this;
  }

  /** A good row of this number. */
  static String good(int n) {
    return "S-%03d,第%d避难场所,330902001000,示例路%d号,122.%d,30.0%d,镇街级,500,200,防汛;防台,2026-01-02,是,0580-000%04d,"
        .formatted(n, n, n, 100 + n % 300, n % 10, n % 10_000);
  }

  /** The good row 1 with one value replaced. */
  static String with(String column, String value) {
    List<String> headers = List.of(HEADER.split(","));
    String[] cells = good(1).split(",", -1);
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).startsWith(column)) {
        cells[i] = value.contains(",") ? "\"" + value + "\"" : value;
        return String.join(",", cells);
      }
    }
    throw new IllegalArgumentException(column);
  }

  Path csv(String... rows) {
    return csv(StandardCharsets.UTF_8, rows);
  }

  Path csv(Charset charset, String... rows) {
    return write("shelters.csv", (HEADER + "\n" + String.join("\n", rows)).getBytes(charset));
  }

  Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A workbook with these rows of text below a title and the header, changed before it is saved.
   */
  Path xlsx(java.util.function.Consumer<XSSFSheet> change, String... rows) {
    Path path = folder.resolve("shelters.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      XSSFSheet sheet = book.createSheet("避难场所");
      sheet.createRow(0).createCell(0).setCellValue("示例区应急避难场所一览表");
      fill(sheet, 1, HEADER);
      for (int i = 0; i < rows.length; i++) {
        fill(sheet, i + 2, rows[i]);
      }
      change.accept(sheet);
      book.write(out);
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PreparedImport<?> prepare(Path file) {
    return importer().prepare(file, ImportSpec.of(DISTRICT).in(datum));
  }

  /** The report after the accepted rows went in. */
  ImportReport take(Path file) {
    return prepare(file).apply();
  }

  /** The one problem of a file with one row. */
  Problem problem(String row) {
    List<Problem> problems = take(csv(row)).problems();
    if (problems.size() != 1) {
      throw new AssertionError("not one problem: " + problems);
    }
    return problems.getFirst();
  }

  Importer importer() {
    return new Importer(Set.of(register), Realm.LIVE);
  }

  private static void fill(XSSFSheet sheet, int index, String line) {
    XSSFRow row = sheet.createRow(index);
    String[] cells = line.split(",", -1);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }
}
