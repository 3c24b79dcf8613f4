package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * Marks of stations come in as a file: {@code import --as thresholds}. A mark may be counted from
 * another datum than its station: it comes in, and says so wherever it would be compared.
 */
final class ThresholdRegister extends SharedRegister<Threshold> {
  private final GaugeService gauges;

  @Inject
  ThresholdRegister(GaugeService gauges) {
    this.gauges = gauges;
  }

  @Override
  public String kind() {
    return "thresholds";
  }

  @Override
  public Message name() {
    return Message.of("reading.thresholds");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("station", "reading.column.station").asIdentity(),
        Column.code("quantity", "reading.column.quantity", Quantity.class, "reading.quantity")
            .asIdentity(),
        Column.code("mark", "reading.column.mark", Mark.class, "reading.mark").asIdentity(),
        Column.decimal("value", "reading.column.value").between(-1000, 10_000).asRequired(),
        Column.code("datum", "reading.column.datum", HeightDatum.class, "reading.datum")
            .asOptionalIdentity(),
        Column.integer("averaging", "reading.column.averaging")
            .between(1, 3600)
            .asOptionalIdentity(),
        Column.text("source", "reading.column.source").asRequired(),
        Column.code("status", "reading.column.status", SourceStatus.class, "reading.status")
            .asRequired(),
        Column.date("from", "reading.column.from").asIdentity(),
        Column.date("until", "reading.column.until"));
  }

  @Override
  protected Threshold read(TypedRow row) {
    Quantity quantity = row.code("quantity", Quantity.class);
    return new Threshold(
        row.text("station"),
        quantity,
        row.code("mark", Mark.class),
        row.decimal("value").doubleValue(),
        quantity.hasDatum() ? row.findCode("datum", HeightDatum.class).orElse(null) : null,
        quantity.hasAveraging()
            ? row.findInteger("averaging").map(Long::intValue).orElse(null)
            : null,
        row.text("source"),
        row.code("status", SourceStatus.class),
        row.date("from"),
        row.findDate("until").orElse(null));
  }

  @Override
  protected List<Threshold> all() {
    return gauges.thresholds();
  }

  @Override
  protected RegisterRow write(Threshold threshold) {
    return new RegisterRow()
        .put("station", threshold.gauge())
        .put("quantity", threshold.quantity())
        .put("mark", threshold.mark())
        .put("value", threshold.value())
        .put("datum", threshold.datum())
        .put("averaging", threshold.averaging())
        .put("source", threshold.source())
        .put("status", threshold.status())
        .put("from", threshold.from())
        .put("until", threshold.until());
  }

  @Override
  protected Optional<Threshold> find(Threshold record) {
    return gauges.threshold(record.id());
  }

  @Override
  protected Optional<RowOutcome<Threshold>> objection(Threshold record, Siblings siblings) {
    Optional<Gauge> gauge = gauges.find(record.gauge());
    if (gauge.isEmpty()) {
      return refused("station", "noStation", record.gauge());
    }
    if (!gauge.get().gives(record.quantity())) {
      return refused("quantity", "quantity", gauge.get().name());
    }
    if (record.quantity().hasDatum() && record.datum() == null) {
      return refused("datum", "noDatum");
    }
    if (record.quantity().hasAveraging() && record.averaging() == null) {
      return refused("averaging", "noAveraging");
    }
    if (record.until() != null && record.until().isBefore(record.from())) {
      return refused("until", "untilBeforeFrom");
    }
    return Optional.empty();
  }

  private static Optional<RowOutcome<Threshold>> refused(
      String column, String what, Object... args) {
    return Optional.of(
        RowOutcome.refused(
            column, Message.of("reading.reason." + what, args), Message.of("reading.fix." + what)));
  }

  @Override
  public List<EntryId> apply(List<Threshold> accepted) {
    return gauges.registerThresholds(accepted);
  }
}
