package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.geo.Datum;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/**
 * Rows a second from a file to the disk: the same invented risk points as csv, xlsx and GeoJSON,
 * read, checked and taken into an empty station; the three take turns, medians of rounds.
 */
@Tag("bench")
class ImportBench {
  private static final int ROWS = 10_000;
  private static final int ROUNDS = 3;
  private static final List<String> HEADERS =
      List.of("编号", "名称", "类别", "风险等级", "区划代码", "经度", "纬度", "影响户数", "影响人口", "责任岗位");

  /** Where longitude and latitude stand among the headers. */
  private static final int LON = 5;

  private static final int LAT = 6;

  @TempDir Path temp;

  @Test
  void importsCsvXlsxAndGeoJson() throws IOException {
    BenchResults results = new BenchResults("import").put("rows", ROWS);
    Kernel kernel = new Kernel();
    List<Path> files = List.of(csv(), xlsx(), geoJson());
    double[][] seconds = new double[files.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < files.size(); i++) {
        seconds[i][round] = seconds(files.get(i), temp.resolve("dh" + round + "-" + i));
      }
    }
    for (int i = 0; i < files.size(); i++) {
      String name = files.get(i).getFileName().toString();
      String kind = name.substring(name.indexOf('.') + 1);
      results.put(kind + "RowsPerSecond", ROWS / Pairs.median(seconds[i]));
    }
    kernel.report(results);
    results.memory().write();
  }

  private static double seconds(Path file, Path root) {
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root)) {
      Importer importer = station.get(Importer.class);
      ImportSpec spec = new ImportSpec(Optional.of("risks"), Datum.WGS84, Optional.empty());
      long begin = System.nanoTime();
      ImportReport report = importer.prepare(file, spec).apply();
      double seconds = (System.nanoTime() - begin) / 1e9;
      assertThat(report.refused()).isZero();
      return seconds;
    }
  }

  private static List<String> row(int i) {
    return List.of(
        "FX-" + (100_000 + i),
        "低洼路段" + i + "号",
        "易涝点",
        "黄",
        "330902001000",
        degrees(121.8 + i % 100 / 100.0),
        degrees(29.7 + i / 100 / 100.0),
        String.valueOf(i % 300),
        String.valueOf(i % 900),
        "昌国街道应急消防管理站值班员");
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private Path csv() throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> String.join(",", row(i)))
            .collect(Collectors.joining("\n"));
    return Files.writeString(temp.resolve("risks.csv"), String.join(",", HEADERS) + "\n" + rows);
  }

  private Path xlsx() throws IOException {
    Path file = temp.resolve("risks.xlsx");
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), HEADERS);
      for (int i = 0; i < ROWS; i++) {
        fill(sheet.createRow(i + 1), row(i));
      }
      book.write(out);
    }
    return file;
  }

  private static void fill(Row row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      row.createCell(i).setCellValue(values.get(i));
    }
  }

  private Path geoJson() throws IOException {
    String features =
        IntStream.range(0, ROWS).mapToObj(i -> feature(row(i))).collect(Collectors.joining(",\n"));
    return Files.writeString(
        temp.resolve("risks.geojson"),
        "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
  }

  private static String feature(List<String> row) {
    String properties =
        IntStream.range(0, row.size())
            .filter(i -> i != LON && i != LAT)
            .mapToObj(i -> "\"" + HEADERS.get(i) + "\":\"" + row.get(i) + "\"")
            .collect(Collectors.joining(","));
    return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":["
        + row.get(LON)
        + ","
        + row.get(LAT)
        + "]},\"properties\":{"
        + properties
        + "}}";
  }
}
