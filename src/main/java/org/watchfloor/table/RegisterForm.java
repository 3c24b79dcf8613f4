package org.watchfloor.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;

/** A form rows are given away in. */
enum RegisterForm {
  /** For any spreadsheet: UTF-8 with a mark at the start, without which Excel garbles Chinese. */
  CSV {
    @Override
    void write(OutputStream out, RowsFile.Sheet sheet) throws IOException {
      BufferedWriter writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.write(BYTE_ORDER_MARK);
      CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
      csv.printRecord(sheet.heads());
      for (List<@Nullable Object> row : sheet.rows()) {
        csv.printRecord(row.stream().map(RegisterForm::cell).toList());
      }
      csv.flush();
    }
  },

  /** For WPS and Excel: numbers of things are text there, so that no nought is lost. */
  XLSX {
    @Override
    void write(OutputStream out, RowsFile.Sheet sheet) throws IOException {
      try (Workbook book = new SXSSFWorkbook()) {
        var page = book.createSheet();
        page.createFreezePane(0, 1);
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        for (int i = 0; i < sheet.heads().size(); i++) {
          page.setDefaultColumnStyle(i, text);
        }
        fill(page.createRow(0), sheet.heads(), text);
        for (int i = 0; i < sheet.rows().size(); i++) {
          fill(page.createRow(i + 1), sheet.rows().get(i), text);
        }
        book.write(out);
      }
    }

    private void fill(Row row, List<?> cells, CellStyle text) {
      for (int i = 0; i < cells.size(); i++) {
        Object value = cells.get(i);
        if (value == null) {
          continue;
        }
        Cell cell = row.createCell(i);
        if (value instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else {
          cell.setCellValue(fitting(value.toString()));
          cell.setCellStyle(text);
        }
      }
    }

    /** A workbook's cell holds no more; more in one cell is for nobody who reads a table. */
    private String fitting(String text) {
      int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
      return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
  },

  /** For map programs: what is nowhere has no geometry. */
  GEOJSON {
    @Override
    void write(OutputStream out, RowsFile.Sheet sheet) throws IOException {
      try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        for (List<@Nullable Object> row : sheet.rows()) {
          feature(json, sheet, row);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }

    private void feature(JsonGenerator json, RowsFile.Sheet sheet, List<@Nullable Object> row)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      Object lon = value(sheet, row, Column.LON);
      Object lat = value(sheet, row, Column.LAT);
      if (lon instanceof Number east && lat instanceof Number north) {
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(east.doubleValue());
        json.writeNumber(north.doubleValue());
        json.writeEndArray();
        json.writeEndObject();
      } else {
        json.writeNullField("geometry");
      }
      json.writeObjectFieldStart("properties");
      for (int i = 0; i < row.size(); i++) {
        String key = sheet.keys().get(i);
        Object value = row.get(i);
        if (value != null && !key.equals(Column.LON) && !key.equals(Column.LAT)) {
          json.writeStringField(sheet.heads().get(i), plain(value));
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    private @Nullable Object value(RowsFile.Sheet sheet, List<@Nullable Object> row, String key) {
      for (int i = 0; i < row.size(); i++) {
        if (sheet.keys().get(i).equals(key)) {
          return row.get(i);
        }
      }
      return null;
    }
  };

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Writes it; the stream stays the caller's. */
  abstract void write(OutputStream out, RowsFile.Sheet sheet) throws IOException;

  /**
   * The form a file's name asks for.
   *
   * @throws RefusedException if it is none of these
   */
  static RegisterForm of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            RefusedException.of(
                "table.export.form",
                name,
                Arrays.stream(values())
                    .map(form -> form.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" / "))));
  }

  /** A number is none to run, also below nought. */
  private static String cell(@Nullable Object value) {
    return value instanceof Number ? plain(value) : Formulas.defused(plain(value));
  }

  private static String plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> Numbers.plain(number);
      default -> value.toString();
    };
  }
}
