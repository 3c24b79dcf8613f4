package org.watchfloor.warning.forecast;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of forecasts. */
@Singleton
final class ForecastStore extends SubjectStore<Forecast> {
  @Inject
  ForecastStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ForecastService.KIND,
        "forecast",
        Forecast.class,
        new ForecastFold(),
        List.of(
            new Column<>("gauge", forecast -> forecast.what().gauge().orElse("")),
            new Column<>("hold_until", forecast -> forecast.what().until()),
            new Column<>("stands", Forecast::stands)));
  }

  /** Those nobody took back that hold after a moment. */
  List<Forecast> holdingAfter(Instant moment) {
    return select(
        "where stands and hold_until > :moment order by id",
        Map.of("moment", moment.atOffset(ZoneOffset.UTC)));
  }

  /**
   * The last ones of a station, those taken back too.
   *
   * @param gauge its number; empty for those of the whole district
   */
  List<Forecast> of(String gauge, int limit) {
    return select(
        "where gauge = :gauge order by hold_until desc, id desc limit :limit",
        Map.of("gauge", gauge, "limit", limit));
  }
}
