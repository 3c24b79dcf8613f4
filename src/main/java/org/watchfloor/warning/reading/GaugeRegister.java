package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.EntryId;
import org.watchfloor.region.AreaCheck;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** Stations come in as a file: {@code import --as stations}. */
final class GaugeRegister extends SharedRegister<Gauge> {
  private final GaugeService gauges;
  private final AreaCheck areas;

  @Inject
  GaugeRegister(GaugeService gauges, AreaCheck areas) {
    this.gauges = gauges;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "stations";
  }

  @Override
  public Message name() {
    return Message.of("reading.stations");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "reading.column.number").asIdentity(),
        Column.text("name", "reading.column.name").asRequired(),
        Column.codes("measures", "reading.column.measures", Measure.class, "reading.measure")
            .asRequired(),
        Column.areaCode("area", "reading.column.area"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy(),
        Column.code("datum", "reading.column.datum", HeightDatum.class, "reading.datum"),
        Column.integer("averaging", "reading.column.averaging").between(1, 3600),
        Column.integer("every", "reading.column.every").between(1, 10_080),
        Column.text("keeper", "reading.column.keeper"),
        Column.phone("phone", "reading.column.phone"));
  }

  @Override
  protected Gauge read(TypedRow row) {
    Set<Measure> measures = row.codes("measures", Measure.class);
    return new Gauge(
        row.text("number"),
        row.text("name"),
        row.findText("area").orElse(null),
        row.point(),
        row.pointSource(),
        measures,
        measures.contains(Measure.WATER)
            ? row.findCode("datum", HeightDatum.class).orElse(null)
            : null,
        measures.contains(Measure.WIND)
            ? row.findInteger("averaging").map(Long::intValue).orElse(null)
            : null,
        row.findInteger("every").map(Long::intValue).orElse(null),
        row.findText("keeper").orElse(null),
        row.findText("phone").orElse(null));
  }

  @Override
  protected List<Gauge> all() {
    return gauges.list();
  }

  @Override
  protected RegisterRow write(Gauge gauge) {
    return new RegisterRow()
        .put("number", gauge.number())
        .put("name", gauge.name())
        .put("measures", gauge.measures())
        .put("area", gauge.area())
        .point(gauge.at(), gauge.pointSource())
        .put("datum", gauge.datum())
        .put("averaging", gauge.averaging())
        .put("every", gauge.everyMinutes())
        .put("keeper", gauge.keeper())
        .put("phone", gauge.phone());
  }

  @Override
  protected Optional<Gauge> find(Gauge record) {
    return gauges.find(record.number());
  }

  @Override
  protected Optional<RowOutcome<Gauge>> objection(Gauge record, Siblings siblings) {
    if (record.measures().contains(Measure.WATER) && record.datum() == null) {
      return Optional.of(
          RowOutcome.refused(
              "datum", Message.of("reading.reason.noDatum"), Message.of("reading.fix.noDatum")));
    }
    if (record.measures().contains(Measure.WIND) && record.averaging() == null) {
      return Optional.of(
          RowOutcome.refused(
              "averaging",
              Message.of("reading.reason.noAveraging"),
              Message.of("reading.fix.noAveraging")));
    }
    return areas.objection("area", record.area());
  }

  @Override
  public List<EntryId> apply(List<Gauge> accepted) {
    return gauges.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return gauges.find(id).map(Gauge::at);
  }
}
