package org.watchfloor.warning.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Stations for tests: a tide gauge, one of another datum, a rain gauge, a mast. */
public final class Gauges {
  public static final String TIDE = "CZ-01";
  static final String INNER = "CZ-06";
  public static final String RAIN = "CZ-07";
  static final String MAST = "CZ-10";
  static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private Gauges() {}

  static TestStation open(Path root, String station, HandClock clock) {
    TestStation opened =
        TestStation.open(root, station, clock, new RegionModule(), new ReadingModule());
    GaugeService gauges = opened.get(GaugeService.class);
    gauges.register(
        List.of(
            gauge(TIDE, "定海潮位站", Measure.WATER, HeightDatum.NATIONAL_1985, null),
            gauge(INNER, "城东内河站", Measure.WATER, HeightDatum.WUSONG, null),
            gauge(RAIN, "昌国雨量站", Measure.RAIN, null, null),
            gauge(MAST, "普陀山气象站", Measure.WIND, null, 120)));
    gauges.registerThresholds(
        List.of(
            level(TIDE, Mark.PATROL, 1.85, HeightDatum.NATIONAL_1985),
            level(TIDE, Mark.WARNING, 2.05, HeightDatum.NATIONAL_1985),
            level(TIDE, Mark.GUARANTEE, 2.65, HeightDatum.NATIONAL_1985),
            level(INNER, Mark.WARNING, 3.6, HeightDatum.WUSONG),
            level(INNER, Mark.GUARANTEE, 2.3, HeightDatum.NATIONAL_1985),
            other(RAIN, Quantity.RAIN_3H, Mark.MOVE_READY, 60, null),
            other(MAST, Quantity.WIND_MEAN, Mark.WARNING, 17.2, 600)));
    return opened;
  }

  /** A station as the register has it. */
  public static Gauge gauge(
      String number,
      String name,
      Measure measure,
      @Nullable HeightDatum datum,
      @Nullable Integer averaging) {
    return new Gauge(
        number,
        name,
        null,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        Set.of(measure),
        datum,
        averaging,
        60,
        null,
        null);
  }

  static Threshold level(String gauge, Mark mark, double value, HeightDatum datum) {
    return new Threshold(
        gauge,
        Quantity.WATER_LEVEL,
        mark,
        value,
        datum,
        null,
        "示例",
        SourceStatus.OURS,
        LONG_AGO,
        null);
  }

  static Threshold other(
      String gauge, Quantity quantity, Mark mark, double value, @Nullable Integer averaging) {
    return new Threshold(
        gauge, quantity, mark, value, null, averaging, "示例", SourceStatus.OURS, LONG_AGO, null);
  }
}
