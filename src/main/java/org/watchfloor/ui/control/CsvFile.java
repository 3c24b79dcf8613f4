package org.watchfloor.ui.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.watchfloor.table.Formulas;

/**
 * Writes a table for spreadsheets: UTF-8 with a mark at the start, without which Excel takes
 * Chinese for noise; a cell that a spreadsheet would run as a formula is defused.
 */
final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  static void write(Path file, List<String> heads, List<List<String>> rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
        csv.printRecord(heads);
        for (List<String> row : rows) {
          csv.printRecord(row.stream().map(Formulas::defused).toList());
        }
      }
    }
  }
}
