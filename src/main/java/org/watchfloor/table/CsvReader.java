package org.watchfloor.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Reads separated text. The separator is the one of comma, tab and semicolon that the first lines
 * use most outside quotes; a first line {@code sep=;}, as Excel writes it, decides.
 */
final class CsvReader {
  private static final char[] SEPARATORS = {',', '\t', ';'};
  private static final int LOOKED_AT = 20_000;

  /** A table's first line is never so long; a binary file in disguise has lines like this. */
  private static final int LINE_CHARS = 1 << 20;

  private final String file;

  CsvReader(String file) {
    this.file = file;
  }

  Table read(TextDecoder.Decoded decoded) {
    String text = decoded.text();
    checkFirstLine(text);
    boolean declared = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
    char separator = declared ? text.charAt(4) : separator(text);
    List<Table.Row> rows = new ArrayList<>();
    long started = 1;
    try (CSVParser parser = parser(text, separator)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (true) {
        started = parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          break;
        }
        add(rows, records.next(), declared);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new RefusedException(
          RefusedException.of("table.refused.csv_quote", file, started).said(), e);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(RefusedException.of("table.refused.binary", file).said(), e);
    }
    List<Message> notes =
        decoded.gbk() ? List.of(Message.of("table.note.gbk", file)) : List.<Message>of();
    return new Table(file, null, rows, notes);
  }

  private static CSVParser parser(String text, char separator) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .get()
        .parse(new StringReader(text));
  }

  private void add(List<Table.Row> rows, CSVRecord record, boolean declared) {
    // records, not lines: a spreadsheet counts a cell with line breaks as one row
    int number = (int) Math.min(record.getRecordNumber(), Integer.MAX_VALUE);
    if (declared && number == 1) {
      return;
    }
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < record.size(); i++) {
      Table.Cell cell = Table.Cell.limited(Formulas.plain(record.get(i)));
      if (!cell.isBlank()) {
        Limits.checkColumn(file, number, i);
        while (cells.size() < i) {
          cells.add(Table.Cell.BLANK);
        }
        cells.add(cell);
      }
    }
    Limits.checkRow(file, rows, number);
    if (!cells.isEmpty()) {
      rows.add(new Table.Row(number, cells));
    }
  }

  private void checkFirstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (end > LINE_CHARS) {
      throw RefusedException.of("table.refused.binary", file);
    }
  }

  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      }
      for (int s = 0; s < SEPARATORS.length; s++) {
        counts[s] += !quoted && c == SEPARATORS[s] ? 1 : 0;
      }
    }
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
  }
}
