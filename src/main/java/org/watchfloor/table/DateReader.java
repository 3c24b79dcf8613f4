package org.watchfloor.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;

/**
 * Reads days as people write them: 2026-01-02, 2026/1/2, 2026.1.2, with the Chinese characters for
 * year, month and day, 20260102, a spreadsheet's serial number, each with or without a time of day.
 */
final class DateReader {
  /** nian, yue, ri: year, month, day. */
  private static final String YEAR = "[-/.\u5e74]";

  private static final String MONTH = "[-/.\u6708]";

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})\\s*"
              + YEAR
              + "\\s*(\\d{1,2})\\s*"
              + MONTH
              + "\\s*(\\d{1,2})\\s*\u65e5?([ T].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH_ONLY =
      Pattern.compile("(\\d{4})\\s*" + YEAR + "\\s*(\\d{1,2})\\s*\u6708?");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");

  /** Day 0 of spreadsheets, which wrongly take 1900 for a leap year. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;

  private DateReader() {}

  static CellReading read(Table.Cell cell) {
    String text = cell.text();
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return day(day);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact);
    }
    Matcher serial = SERIAL.matcher(text);
    if (serial.matches()) {
      return CellReading.value(SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1))));
    }
    Matcher month = MONTH_ONLY.matcher(text);
    if (month.matches() && isMonth(month)) {
      YearMonth found =
          YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      return CellReading.wrong(
          Fault.DATE,
          Message.of("table.reason.no_day"),
          Message.of("table.fix.last_day", found.atEndOfMonth().toString()));
    }
    return CellReading.wrong(
        Fault.DATE, Message.of("table.reason.date"), Message.of("table.fix.date"));
  }

  private static CellReading day(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    try {
      LocalDate date =
          LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
      if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
        return CellReading.value(date);
      }
    } catch (DateTimeException noSuchDay) {
      return noSuchDay();
    }
    return noSuchDay();
  }

  private static CellReading noSuchDay() {
    return CellReading.wrong(
        Fault.DATE, Message.of("table.reason.no_such_day"), Message.of("table.fix.date"));
  }

  private static boolean isMonth(Matcher m) {
    int month = Integer.parseInt(m.group(2));
    return month >= 1 && month <= 12;
  }
}
