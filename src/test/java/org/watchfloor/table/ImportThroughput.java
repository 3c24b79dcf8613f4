package org.watchfloor.table;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How many rows a second of one processor are read and checked against a district's boundary,
 * without what a feature then does with them. For the benchmark; a warm-up of the same size goes
 * before.
 */
public final class ImportThroughput {
  private ImportThroughput() {}

  /**
   * @param rows rows of each file; all are accepted
   */
  public record Rates(int rows, double csvRowsPerSecond, double xlsxRowsPerSecond) {}

  /**
   * Writes both files to the folder and measures the best of three imports of each.
   *
   * @param folder an empty folder
   */
  public static Rates measure(Path folder, int rows) throws IOException {
    Path csv = folder.resolve("rows.csv");
    Files.writeString(csv, lines(rows), StandardCharsets.UTF_8);
    Path xlsx = folder.resolve("rows.xlsx");
    writeWorkbook(xlsx, rows);
    return new Rates(rows, best(folder, csv, rows), best(folder, xlsx, rows));
  }

  private static double best(Path folder, Path file, int rows) {
    ShelterFiles files = new ShelterFiles(folder);
    double best = 0;
    for (int run = 0; run < 4; run++) {
      long start = cpuNanos();
      int accepted = files.prepare(file).preview().accepted();
      double seconds = (cpuNanos() - start) / 1e9;
      if (accepted != rows) {
        throw new IllegalStateException(accepted + " of " + rows + " rows accepted");
      }
      best = run == 0 ? 0 : Math.max(best, rows / seconds);
    }
    return best;
  }

  /** Processor time: on a busy machine the wall clock says nothing. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String lines(int rows) {
    StringBuilder text = new StringBuilder(ShelterFiles.HEADER).append('\n');
    for (int n = 1; n <= rows; n++) {
      text.append(ShelterFiles.good(n)).append('\n');
    }
    return text.toString();
  }

  private static void writeWorkbook(Path path, int rows) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(path)) {
      Sheet sheet = book.createSheet();
      for (int n = 0; n <= rows; n++) {
        String[] cells = (n == 0 ? ShelterFiles.HEADER : ShelterFiles.good(n)).split(",", -1);
        Row row = sheet.createRow(n);
        for (int i = 0; i < cells.length; i++) {
          row.createCell(i).setCellValue(cells[i]);
        }
      }
      book.write(out);
    }
  }
}
