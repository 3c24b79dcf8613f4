package org.watchfloor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the content of one worksheet from its XML events. One use, one thread. */
final class XlsxSheet extends DefaultHandler {
  private final String file;
  private final SharedStrings strings;
  private final XlsxFormats formats;
  private final StringBuilder text = new StringBuilder();
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();

  private SortedMap<Integer, Table.Cell> cells = new TreeMap<>();
  private int row;
  private int column = -1;
  private int style;
  private String type = "";
  private @Nullable String formula;
  private String value = "";
  private boolean collecting;
  private boolean hidden;
  private int hiddenRows;
  private int firstHiddenRow;

  XlsxSheet(String file, SharedStrings strings, XlsxFormats formats) {
    this.file = file;
    this.strings = strings;
    this.formats = formats;
  }

  /** The rows that hold anything, with merged ranges filled in. */
  List<Table.Row> rows() {
    return merged.isEmpty() ? rows : new Merges(file, merged).fill(rows);
  }

  int hiddenRows() {
    return hiddenRows;
  }

  int firstHiddenRow() {
    return firstHiddenRow;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v", "f", "t" -> {
        text.setLength(0);
        collecting = true;
      }
      case "mergeCell" -> addMerged(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (collecting) {
      // One more than a cell can have tells that it is too long; the rest costs only memory.
      text.append(chars, start, Math.min(length, Limits.CELL_CHARS + 1 - text.length()));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v" -> value = text.toString();
      case "f" -> formula = text.toString();
      case "t" -> value = value.length() > Limits.CELL_CHARS ? value : value + text;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
    collecting = false;
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells = new TreeMap<>();
    String flag = attributes.getValue("hidden");
    hidden = "1".equals(flag) || "true".equals(flag);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    String styled = attributes.getValue("s");
    style = styled == null ? -1 : Integer.parseInt(styled);
    String typed = attributes.getValue("t");
    type = typed == null ? "n" : typed;
    formula = null;
    value = "";
  }

  private void endCell() {
    Table.Cell cell = cell();
    if (!cell.isBlank()) {
      Limits.checkColumn(file, row, column);
      cells.put(column, cell);
    }
  }

  private Table.Cell cell() {
    if (value.isEmpty()) {
      // a formula that no program ever computed, as report generators leave it
      return formula == null ? Table.Cell.BLANK : error("=" + formula);
    }
    return switch (type) {
      case "s" -> Table.Cell.limited(strings.getItemAt(Integer.parseInt(value)).getString());
      case "str", "inlineStr", "d" -> Table.Cell.limited(value);
      case "b" -> Table.Cell.of(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> error(value);
      default -> formats.number(value, style);
    };
  }

  private static Table.Cell error(String shown) {
    return new Table.Cell(shown, Table.Kind.ERROR, null);
  }

  private void endRow() {
    if (cells.isEmpty()) {
      return;
    }
    Limits.checkRow(file, rows, row);
    List<Table.Cell> filled = new ArrayList<>();
    for (int i = 0; i <= cells.lastKey(); i++) {
      filled.add(cells.getOrDefault(i, Table.Cell.BLANK));
    }
    rows.add(new Table.Row(row, filled));
    if (hidden) {
      firstHiddenRow = hiddenRows == 0 ? row : firstHiddenRow;
      hiddenRows++;
    }
  }

  private void addMerged(@Nullable String reference) {
    if (reference != null && merged.size() < Limits.ROWS) {
      merged.add(CellRangeAddress.valueOf(reference));
    }
  }
}
