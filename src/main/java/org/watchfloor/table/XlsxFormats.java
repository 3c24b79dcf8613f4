package org.watchfloor.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Turns the stored number of a cell into the number or the date that it shows. One thread. */
final class XlsxFormats {
  private final @Nullable StylesTable styles;
  private final boolean date1904;
  private final Map<Integer, Boolean> isDate = new HashMap<>();

  XlsxFormats(@Nullable StylesTable styles, boolean date1904) {
    this.styles = styles;
    this.date1904 = date1904;
  }

  /**
   * @param stored as in the file
   * @param style the cell's style number, −1 for none
   */
  Table.Cell number(String stored, int style) {
    double value;
    try {
      value = Double.parseDouble(stored);
    } catch (NumberFormatException e) {
      return Table.Cell.of(stored);
    }
    if (value >= 1 && isDate.computeIfAbsent(style, this::showsDate)) {
      LocalDateTime time = DateUtil.getLocalDateTime(value, date1904, true);
      if (time != null) {
        boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text = day ? time.toLocalDate().toString() : time.toString();
        return new Table.Cell(text, Table.Kind.DATE, null);
      }
    }
    return new Table.Cell(Numbers.plain(value), Table.Kind.NUMBER, null);
  }

  private boolean showsDate(int style) {
    if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle format = styles.getStyleAt(style);
    return format != null
        && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }
}
