package org.watchfloor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes rows to stdout as a table people read, as JSON lines, or as csv. */
final class RowWriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WIDEST = 40;

  private RowWriter() {}

  static void write(
      PrintWriter out, RowFormat format, List<String> fields, List<Map<String, Object>> rows) {
    switch (format) {
      case JSON -> rows.forEach(row -> out.println(json(fields, row)));
      case CSV -> csv(out, fields, rows);
      case TABLE -> table(out, fields, rows);
    }
    out.flush();
  }

  static String json(List<String> fields, Map<String, Object> row) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (String field : fields) {
      Object value = row.get(field);
      if (value != null) {
        ordered.put(field, value instanceof TemporalAccessor time ? time.toString() : value);
      }
    }
    try {
      return JSON.writeValueAsString(ordered);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row that cannot be written", e);
    }
  }

  private static void csv(PrintWriter out, List<String> fields, List<Map<String, Object>> rows) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader(fields.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(new Unclosed(out), format)) {
      for (Map<String, Object> row : rows) {
        printer.printRecord(fields.stream().map(field -> cell(row.get(field))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void table(PrintWriter out, List<String> fields, List<Map<String, Object>> rows) {
    int[] widths = fields.stream().mapToInt(RowWriter::width).toArray();
    for (Map<String, Object> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, width(cell(row.get(fields.get(i))))));
      }
    }
    out.println(line(fields, widths));
    for (Map<String, Object> row : rows) {
      out.println(line(fields.stream().map(field -> cell(row.get(field))).toList(), widths));
    }
  }

  private static String line(List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i).replaceAll("\\s+", " ");
      padded.add(cell + " ".repeat(Math.max(0, widths[i] - width(cell))));
    }
    return String.join("  ", padded).stripTrailing();
  }

  /** Chinese characters take two places on a terminal. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> String.join(";", list.stream().map(String::valueOf).toList());
      default -> String.valueOf(value);
    };
  }

  /** The csv printer closes what it writes to; stdout stays open. */
  private static final class Unclosed extends FilterWriter {
    Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
