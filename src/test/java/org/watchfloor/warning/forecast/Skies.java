package org.watchfloor.warning.forecast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Gauges;
import org.watchfloor.warning.reading.Mark;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingModule;
import org.watchfloor.warning.reading.SourceStatus;
import org.watchfloor.warning.reading.Threshold;

/** A station of the journal with a tide gauge and a rain gauge for tests of forecasts. */
final class Skies {
  static final String AGENCY = "省水文局";

  private Skies() {}

  static TestStation open(Path root, String station, HandClock clock) {
    TestStation opened =
        TestStation.open(
            root, station, clock, new RegionModule(), new ReadingModule(), new ForecastModule());
    GaugeService gauges = opened.get(GaugeService.class);
    gauges.register(
        List.of(
            Gauges.gauge(Gauges.TIDE, "定海潮位站", Measure.WATER, HeightDatum.NATIONAL_1985, null),
            Gauges.gauge(Gauges.RAIN, "昌国雨量站", Measure.RAIN, null, null)));
    gauges.registerThresholds(
        List.of(
            new Threshold(
                Gauges.TIDE,
                Quantity.WATER_LEVEL,
                Mark.WARNING,
                2.05,
                HeightDatum.NATIONAL_1985,
                null,
                "示例",
                SourceStatus.OURS,
                LocalDate.of(2020, 1, 1),
                null)));
    return opened;
  }
}
