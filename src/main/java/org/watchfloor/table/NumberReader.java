package org.watchfloor.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;

/**
 * Reads counts and sizes. A number with a unit is refused, with the bare number as the proposal.
 */
final class NumberReader {
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

  /** One number with at most a few other characters before it and any after. */
  private static final Pattern DRESSED =
      Pattern.compile("[^\\d+-]{0,3}(?<number>[+-]?\\d[\\d,]{0,18}(\\.\\d{1,9})?)(?<after>\\D*)");

  /** A number no column has room for. */
  private static final Pattern HUGE = Pattern.compile("[+-]?\\d{16,}(\\.\\d*)?");

  /** The character for ten thousand, in which large counts are written. */
  private static final String WAN = "\u4e07";

  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  private NumberReader() {}

  static CellReading read(Column column, Table.Cell cell) {
    String text = cell.text();
    if (HUGE.matcher(text).matches()) {
      return outOfRange(column);
    }
    if (cell.kind() == Table.Kind.DATE || !PLAIN.matcher(text).matches()) {
      return dressed(cell);
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(BigDecimal.valueOf(column.min())) < 0
        || number.compareTo(BigDecimal.valueOf(column.max())) > 0) {
      return outOfRange(column);
    }
    if (column.type() == ColumnType.DECIMAL) {
      return CellReading.value(number.signum() == 0 ? BigDecimal.ZERO : canonical(number));
    }
    BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
    return whole.compareTo(number) == 0
        ? CellReading.value(whole.longValueExact())
        : CellReading.wrong(
            Fault.NUMBER, Message.of("table.reason.whole"), CellReader.fix(whole.toPlainString()));
  }

  private static CellReading outOfRange(Column column) {
    return CellReading.wrong(
        Fault.NUMBER,
        Message.of("table.reason.range", column.min(), column.max()),
        Message.of("table.fix.range"));
  }

  /** Equal numbers are equal objects: 12.50 and 12.5 must not look like a change. */
  private static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static CellReading dressed(Table.Cell cell) {
    Matcher m = DRESSED.matcher(cell.text());
    if (cell.kind() == Table.Kind.DATE || !m.matches()) {
      return CellReading.wrong(
          Fault.NUMBER, Message.of("table.reason.number"), Message.of("table.fix.number"));
    }
    BigDecimal number = new BigDecimal(m.group("number").replace(",", ""));
    if (m.group("after").startsWith(WAN)) {
      number = number.multiply(TEN_THOUSAND);
    }
    return CellReading.wrong(
        Fault.NUMBER,
        Message.of("table.reason.dressed"),
        CellReader.fix(canonical(number).toPlainString()));
  }
}
