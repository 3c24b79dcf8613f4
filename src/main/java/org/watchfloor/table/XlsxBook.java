package org.watchfloor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbook.xml: the sheets in their order, which are hidden, and from when days count. */
final class XlsxBook extends DefaultHandler {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<Sheet> sheets = new ArrayList<>();
  private boolean date1904;

  /**
   * @param part the relation under which the sheet's content is found
   */
  record Sheet(String name, String part, boolean hidden) {}

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("sheet")) {
      String part = attributes.getValue(RELATIONS, "id");
      String state = attributes.getValue("state");
      sheets.add(
          new Sheet(
              Objects.requireNonNullElse(attributes.getValue("name"), ""),
              Objects.requireNonNullElse(part, ""),
              state != null && !state.equals("visible")));
    } else if (name.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      date1904 = "1".equals(flag) || "true".equals(flag);
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  List<Sheet> visible() {
    return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
  }

  /** Whether serial day numbers count from 1904, as old Macs did. */
  boolean date1904() {
    return date1904;
  }
}
