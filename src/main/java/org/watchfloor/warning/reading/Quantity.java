package org.watchfloor.warning.reading;

import java.util.Optional;

/** One number a station reports. */
public enum Quantity {
  /** The level of water, metres. */
  WATER_LEVEL(Measure.WATER, "m", 2),
  /** Rain of the last hour, millimetres. */
  RAIN_1H(Measure.RAIN, "mm", 1),
  /** Rain of the last three hours. */
  RAIN_3H(Measure.RAIN, "mm", 1),
  /** Rain of the last six hours. */
  RAIN_6H(Measure.RAIN, "mm", 1),
  /** Rain of the last twelve hours. */
  RAIN_12H(Measure.RAIN, "mm", 1),
  /** Rain of the last twenty-four hours. */
  RAIN_24H(Measure.RAIN, "mm", 1),
  /** Mean wind over the station's averaging time, metres a second. */
  WIND_MEAN(Measure.WIND, "m/s", 1),
  /** The strongest gust, metres a second. */
  WIND_GUST(Measure.WIND, "m/s", 1);

  private final Measure measure;
  private final String unit;
  private final int places;

  Quantity(Measure measure, String unit, int places) {
    this.measure = measure;
    this.unit = unit;
    this.places = places;
  }

  /** The rain of so many hours; empty for a sum no station reports. */
  public static Optional<Quantity> rainOver(long hours) {
    return Optional.ofNullable(
        switch ((int) hours) {
          case 1 -> RAIN_1H;
          case 3 -> RAIN_3H;
          case 6 -> RAIN_6H;
          case 12 -> RAIN_12H;
          case 24 -> RAIN_24H;
          default -> null;
        });
  }

  /** What has to be measured for it. */
  public Measure measure() {
    return measure;
  }

  /** The sign of its unit, the same in every language. */
  public String unit() {
    return unit;
  }

  /** Decimal places it is written with. */
  public int places() {
    return places;
  }

  /** Whether its numbers need a datum. */
  public boolean hasDatum() {
    return this == WATER_LEVEL;
  }

  /** Whether its numbers are means over a time that has to be told. */
  public boolean hasAveraging() {
    return this == WIND_MEAN;
  }
}
