package org.watchfloor.solve;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimal numbers as whole ones and back, without losing a digit: 12.5 and 3 become 125 and 30.
 *
 * @param places digits after the point that are kept, 0 or more
 */
public record ExactScale(int places) {

  /** The coarsest scale that loses nothing of the numbers. */
  public static ExactScale of(Iterable<BigDecimal> numbers) {
    int places = 0;
    for (BigDecimal number : numbers) {
      places = Math.max(places, number.stripTrailingZeros().scale());
    }
    return new ExactScale(places);
  }

  /**
   * A number in whole units.
   *
   * @throws ArithmeticException if it has more places than the scale keeps, or is too large
   */
  public long whole(BigDecimal number) {
    return number.movePointRight(places).longValueExact();
  }

  /** Whole units as the number they stand for, without zeros at its end. */
  public BigDecimal number(BigInteger whole) {
    return plain(new BigDecimal(whole, places));
  }

  /** Whole units as the number they stand for, without zeros at its end. */
  public BigDecimal number(long whole) {
    return plain(BigDecimal.valueOf(whole, places));
  }

  /** The scale of products of numbers of this and another scale. */
  public ExactScale times(ExactScale other) {
    return new ExactScale(places + other.places);
  }

  /** The same number without zeros after its last digit, never as a power of ten. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
