package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * Readings come in as a file: {@code import --as readings}. Times without a zone are Beijing time.
 * A row that is hardly possible is refused with the reason until its column 确认 says that somebody
 * asked back; another number for a known station and minute corrects it.
 */
final class ReadingRegister implements Register<Observation> {
  private final GaugeService gauges;
  private final ReadingService readings;
  private final WatchClock clock;

  @Inject
  ReadingRegister(GaugeService gauges, ReadingService readings, WatchClock clock) {
    this.gauges = gauges;
    this.readings = readings;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "readings";
  }

  @Override
  public Message name() {
    return Message.of("reading.readings");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("station", "reading.column.station").asIdentity(),
        Column.code("quantity", "reading.column.quantity", Quantity.class, "reading.quantity")
            .asIdentity(),
        Column.text("time", "reading.column.time").asIdentity(),
        Column.decimal("value", "reading.column.value").between(-1000, 1_000_000).asRequired(),
        Column.code("datum", "reading.column.datum", HeightDatum.class, "reading.datum"),
        Column.text("said", "reading.column.said"),
        Column.yesNo("sure", "reading.column.sure"));
  }

  @Override
  public RowOutcome<Observation> judge(TypedRow row, Siblings siblings) {
    Optional<Gauge> gauge = gauges.find(row.text("station"));
    if (gauge.isEmpty()) {
      return refused("station", "noStation", row.text("station"));
    }
    Quantity quantity = row.code("quantity", Quantity.class);
    if (!gauge.get().gives(quantity)) {
      return refused("quantity", "quantity", gauge.get().name());
    }
    Optional<Instant> at = WrittenMoment.read(row.text("time"), WatchClock.BEIJING);
    if (at.isEmpty()) {
      return refused("time", "time");
    }
    if (at.get().isAfter(clock.instant())) {
      return refused("time", "future");
    }
    Observation what = observation(row, gauge.get(), quantity, at.get());
    Optional<Reading> known = readings.find(what.id()).filter(Reading::stands);
    if (known.isPresent() && known.get().now().sameNumber(what)) {
      return RowOutcome.unchanged();
    }
    List<Message> doubts = what.sure() ? List.of() : readings.doubts(what);
    if (!doubts.isEmpty()) {
      return RowOutcome.refused("value", doubts.getLast(), Message.of("reading.fix.doubtful"));
    }
    return known.isEmpty() ? RowOutcome.added(what) : RowOutcome.changed(what);
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  @Override
  public List<RegisterRow> current() {
    return readings.list().stream()
        .filter(Reading::stands)
        .map(reading -> write(reading.now()))
        .toList();
  }

  private static RegisterRow write(Observation now) {
    return new RegisterRow()
        .put("station", now.gauge())
        .put("quantity", now.quantity())
        .put("time", WrittenMoment.write(now.at()))
        .put("value", now.value())
        .put("datum", now.datum())
        .put("said", now.said())
        .put("sure", now.sure());
  }

  private static Observation observation(TypedRow row, Gauge gauge, Quantity quantity, Instant at) {
    return new Observation(
        gauge.number(),
        quantity,
        at.truncatedTo(ChronoUnit.MINUTES),
        row.decimal("value").doubleValue(),
        quantity.hasDatum() ? row.findCode("datum", HeightDatum.class).orElse(gauge.datum()) : null,
        quantity.hasAveraging() ? gauge.averaging() : null,
        row.findText("said").orElse(""),
        row.findYes("sure").orElse(false));
  }

  private static RowOutcome<Observation> refused(String column, String what, Object... args) {
    return RowOutcome.refused(
        column, Message.of("reading.reason." + what, args), Message.of("reading.fix." + what));
  }

  @Override
  public List<EntryId> apply(List<Observation> accepted) {
    readings.take(accepted);
    return List.of();
  }
}
