package org.watchfloor.warning.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Stations, marks and readings as rows: {@code list stations|thresholds|readings}. */
final class ReadingListings {
  private ReadingListings() {}

  /** A reading with its station's name and how far it got. */
  private record Row(Reading reading, String name, Exceedance reached) {}

  static Listing stations(ReadingService readings) {
    return new RecordListing<>("stations", readings::overview)
        .field("number", state -> state.gauge().number())
        .field("name", state -> state.gauge().name())
        .field("measures", state -> state.gauge().measures().stream().map(Enum::name).toList())
        .field("area", state -> state.gauge().area())
        .point(state -> state.gauge().at(), state -> state.gauge().pointSource())
        .field("datum", state -> state.gauge().datum())
        .field("exceedance", GaugeState::worst)
        .field("quantity", main(Standing::quantity))
        .field("value", main(Standing::value))
        .field("unit", main(standing -> standing.quantity().unit()))
        .field("over", main(standing -> standing.over() == null ? null : standing.over().mark()))
        .field(
            "above", main(standing -> standing.over() == null ? null : rounded(standing.above())))
        .field(
            "trend", main(standing -> standing.trend() == null ? null : standing.trend().course()))
        .field(
            "rateCmPerHour",
            main(standing -> standing.trend() == null ? null : rounded(standing.trend().rate())))
        .field(
            "notComparable",
            main(standing ->
                standing.incomparable().isEmpty()
                    ? null
                    : standing.incomparable().stream().map(mark -> mark.mark().name()).toList()))
        .field("heardAt", state -> local(state.heard()))
        .field("silent", GaugeState::silent)
        .field("phone", state -> state.gauge().phone());
  }

  static Listing thresholds(GaugeService gauges) {
    return new RecordListing<>("thresholds", gauges::thresholds)
        .field("station", Threshold::gauge)
        .field("quantity", Threshold::quantity)
        .field("mark", Threshold::mark)
        .field("value", Threshold::value)
        .field("unit", mark -> mark.quantity().unit())
        .field("datum", Threshold::datum)
        .field("averagingSeconds", Threshold::averaging)
        .field("from", mark -> mark.from().toString())
        .field("until", mark -> mark.until() == null ? null : mark.until().toString())
        .field("source", Threshold::source)
        .field("status", Threshold::status);
  }

  static Listing readings(ReadingService readings, GaugeService gauges) {
    return new RecordListing<>("readings", () -> rows(readings, gauges))
        .field("id", row -> row.reading().id())
        .field("station", row -> row.reading().now().gauge())
        .field("name", Row::name)
        .field("quantity", row -> row.reading().now().quantity())
        .field("value", row -> row.reading().now().value())
        .field("unit", row -> row.reading().now().quantity().unit())
        .field("datum", row -> row.reading().now().datum())
        .field("averagingSeconds", row -> row.reading().now().averaging())
        .field("measuredAt", row -> local(row.reading().now().at()))
        .field("recordedAt", row -> local(row.reading().recordedAt()))
        .field("exceedance", Row::reached)
        .field("said", row -> row.reading().now().said())
        .field("by", row -> row.reading().by())
        .field("channel", row -> row.reading().file() ? "FILE" : "PHONE")
        .field("sure", row -> row.reading().now().sure())
        .field("stands", row -> row.reading().stands())
        .field(
            "before",
            row -> {
              List<Reading.Earlier> earlier = row.reading().earlier();
              return earlier.isEmpty() ? null : earlier.getLast().what().value();
            })
        .field("reason", row -> row.reading().reason());
  }

  private static List<Row> rows(ReadingService readings, GaugeService gauges) {
    Map<String, String> names =
        gauges.list().stream().collect(Collectors.toMap(Gauge::number, Gauge::name));
    Map<String, List<Threshold>> marks =
        gauges.thresholds().stream().collect(Collectors.groupingBy(Threshold::gauge));
    return readings.list().stream()
        .map(reading -> {
          String gauge = reading.now().gauge();
          List<Threshold> valid =
              Judging.valid(marks.getOrDefault(gauge, List.of()), reading.now());
          return new Row(
              reading,
              names.getOrDefault(gauge, gauge),
              Judging.highest(valid, reading.now())
                  .map(mark -> mark.mark().reached())
                  .orElse(Exceedance.NONE));
        })
        .toList();
  }

  private static Function<GaugeState, @Nullable Object> main(
      Function<Standing, @Nullable Object> value) {
    return state -> state.main().map(value).orElse(null);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static @Nullable OffsetDateTime local(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
