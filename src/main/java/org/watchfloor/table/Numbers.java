package org.watchfloor.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes the numbers of spreadsheets and GeoJSON as people typed them. */
final class Numbers {
  /** A spreadsheet keeps 15 digits and stores some more of noise. */
  private static final MathContext SPREADSHEET = new MathContext(15);

  private static final double WITHOUT_EXPONENT = 1e15;

  private Numbers() {}

  /** Without exponent, needless zeros or noise: 122.1 for 122.10000000000001, 330902000000. */
  static String plain(double value) {
    if (!(Math.abs(value) < WITHOUT_EXPONENT)) {
      return String.valueOf(value);
    }
    BigDecimal digits = new BigDecimal(value).round(SPREADSHEET);
    return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
  }
}
