package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * Tracks as a plain table, one row a point: {@code import --as typhoons}. Times must name their
 * zone, for eight hours are between the two that are usual; radii are written {@code NE|SE|SW|NW}
 * in kilometres, an unknown one left empty.
 */
final class TyphoonRegister implements Register<TrackRow> {
  private static final Map<String, WindScale> RADII =
      new LinkedHashMap<>(
          Map.of(
              "r7", WindScale.BEAUFORT_7,
              "r10", WindScale.BEAUFORT_10,
              "r12", WindScale.BEAUFORT_12,
              "r30kt", WindScale.KNOTS_30,
              "r34kt", WindScale.KNOTS_34,
              "r50kt", WindScale.KNOTS_50,
              "r64kt", WindScale.KNOTS_64));

  private final TyphoonService typhoons;
  private final TyphoonTables tables;
  private final WatchClock clock;

  @Inject
  TyphoonRegister(TyphoonService typhoons, TyphoonTables tables, WatchClock clock) {
    this.typhoons = typhoons;
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "typhoons";
  }

  @Override
  public Message name() {
    return Message.of("typhoon.tracks");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("storm", "typhoon.column.storm").asIdentity(),
        Column.text("agency", "typhoon.column.agency").asIdentity(),
        Column.code("kind", "typhoon.column.kind", PointKind.class, "typhoon.kind").asIdentity(),
        Column.text("time", "typhoon.column.time").asIdentity(),
        Column.text("issued", "typhoon.column.issued").asOptionalIdentity(),
        Column.decimal("plon", "typhoon.column.lon").between(-180, 180).asRequired(),
        Column.decimal("plat", "typhoon.column.lat").between(-75, 75).asRequired(),
        Column.text("name", "typhoon.column.name"),
        Column.text("english", "typhoon.column.english"),
        Column.decimal("pressure", "typhoon.column.pressure").between(800, 1100),
        Column.decimal("wind", "typhoon.column.wind").between(0, 130),
        Column.integer("averaging", "typhoon.column.averaging").between(1, 3600),
        Column.code("class", "typhoon.column.class", StormClass.class, "typhoon.class"),
        Column.decimal("towards", "typhoon.column.towards").between(0, 360),
        Column.decimal("speed", "typhoon.column.speed").between(0, 250),
        Column.text("r7", "typhoon.column.r7"),
        Column.text("r10", "typhoon.column.r10"),
        Column.text("r12", "typhoon.column.r12"),
        Column.text("r30kt", "typhoon.column.r30kt"),
        Column.text("r34kt", "typhoon.column.r34kt"),
        Column.text("r50kt", "typhoon.column.r50kt"),
        Column.text("r64kt", "typhoon.column.r64kt"));
  }

  @Override
  public RowOutcome<TrackRow> judge(TypedRow row, Siblings siblings) {
    Optional<Instant> at = WrittenMoment.readZoned(row.text("time"));
    if (at.isEmpty()) {
      return refused("time", "zone");
    }
    boolean forecast = row.code("kind", PointKind.class) == PointKind.FCST;
    Optional<Instant> issued = row.findText("issued").flatMap(WrittenMoment::readZoned);
    if (forecast && issued.isEmpty()) {
      return refused("issued", "issued");
    }
    if (forecast && !at.get().isAfter(issued.get())) {
      return refused("time", "notAhead");
    }
    List<WindCircle> circles = new ArrayList<>();
    for (Map.Entry<String, WindScale> one : RADII.entrySet()) {
      String text = row.findText(one.getKey()).orElse("");
      Optional<WindCircle> circle =
          Radii.read(text, one.getValue(), tables.metresPerSecond(one.getValue()));
      if (circle.isEmpty() && !text.isEmpty()) {
        return refused(one.getKey(), "radii");
      }
      circle.filter(WindCircle::any).ifPresent(circles::add);
    }
    circles.sort(Comparator.comparing(WindCircle::scale));
    TrackRow read = read(row, at.get(), forecast ? issued.get() : null, circles);
    try {
      BulletinCheck.check(bulletin(List.of(read)), clock.instant());
    } catch (RefusedException e) {
      return RowOutcome.refused("time", e.said(), Message.of("table.fix.correct"));
    }
    return outcome(read);
  }

  private TrackRow read(
      TypedRow row, Instant at, @Nullable Instant issued, List<WindCircle> circles) {
    String agency = tables.agency(row.text("agency"));
    Integer averaging =
        row.findInteger("averaging").map(Long::intValue).orElse(tables.averaging(agency));
    Double wind = row.findDecimal("wind").map(Number::doubleValue).orElse(null);
    return new TrackRow(
        row.text("storm"),
        row.findText("name").orElse(""),
        row.findText("english").orElse(""),
        agency,
        issued == null ? at : issued,
        issued != null,
        new TrackPoint(
            at,
            new GeoPoint(row.decimal("plon").doubleValue(), row.decimal("plat").doubleValue()),
            PointSource.row(Datum.WGS84, null),
            row.findDecimal("pressure").map(Number::doubleValue).orElse(null),
            wind,
            averaging,
            row.findCode("class", StormClass.class)
                .or(() -> tables.classOf(wind, averaging))
                .orElse(null),
            row.findDecimal("towards").map(Number::doubleValue).orElse(null),
            row.findDecimal("speed").map(Number::doubleValue).orElse(null),
            circles,
            issued == null ? 0 : (int) Duration.between(issued, at).toHours()));
  }

  private RowOutcome<TrackRow> outcome(TrackRow read) {
    Optional<Track> track =
        typhoons.find(read.storm()).flatMap(storm -> storm.track(read.agency()));
    List<TrackPoint> known = List.of();
    if (track.isPresent()) {
      Track.Forecast forecast = track.get().forecast();
      if (!read.forecast()) {
        known = track.get().observed();
      } else if (forecast != null && !forecast.issuedAt().isBefore(read.issuedAt())) {
        // A later forecast stands already: an older one is history and changes nothing.
        known =
            forecast.issuedAt().equals(read.issuedAt()) ? forecast.points() : List.of(read.point());
      }
    }
    RegisterRow says = write(read);
    if (known.stream().map(read::at).map(this::write).anyMatch(says::same)) {
      return RowOutcome.unchanged();
    }
    boolean other = known.stream().anyMatch(point -> point.at().equals(read.point().at()));
    return other ? RowOutcome.changed(read) : RowOutcome.added(read);
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  /** What every agency saw and the forecast it issued last; earlier ones stay in the record. */
  @Override
  public List<RegisterRow> current() {
    return typhoons.list().stream()
        .flatMap(storm -> storm.tracks().stream().flatMap(track -> rows(storm, track)))
        .map(this::write)
        .toList();
  }

  private static Stream<TrackRow> rows(Storm storm, Track track) {
    Stream<TrackRow> observed =
        track.observed().stream().map(point -> row(storm, track, point.at(), false, point));
    Track.Forecast forecast = track.forecast();
    return forecast == null
        ? observed
        : Stream.concat(
            observed,
            forecast.points().stream()
                .map(point -> row(storm, track, forecast.issuedAt(), true, point)));
  }

  private static TrackRow row(
      Storm storm, Track track, Instant issued, boolean forecast, TrackPoint point) {
    return new TrackRow(
        storm.number(), storm.name(), storm.english(), track.agency(), issued, forecast, point);
  }

  /** What a file says of a point; what it leaves out is what {@link #read} takes for granted. */
  private RegisterRow write(TrackRow row) {
    TrackPoint point = row.point();
    Integer averaging =
        point.averaging() == null ? tables.averaging(row.agency()) : point.averaging();
    StormClass kind = point.kind();
    RegisterRow said =
        new RegisterRow()
            .put("storm", row.storm())
            .put("agency", row.agency())
            .put("kind", row.forecast() ? PointKind.FCST : PointKind.OBS)
            .put("time", WrittenMoment.write(point.at()))
            .put("issued", row.forecast() ? WrittenMoment.write(row.issuedAt()) : null)
            .put("plon", point.where().lon())
            .put("plat", point.where().lat())
            .put("name", row.name())
            .put("english", row.english())
            .put("pressure", point.pressure())
            .put("wind", point.wind())
            .put("averaging", averaging)
            .put(
                "class", kind == null ? tables.classOf(point.wind(), averaging).orElse(null) : kind)
            .put("towards", point.towards())
            .put("speed", point.speed());
    RADII.forEach((column, scale) ->
        said.put(
            column, point.circle(scale).filter(WindCircle::any).map(Radii::write).orElse(null)));
    return said;
  }

  private static RowOutcome<TrackRow> refused(String column, String what) {
    return RowOutcome.refused(
        column, Message.of("typhoon.reason." + what), Message.of("typhoon.fix." + what));
  }

  /** A forecast of a time is one bulletin: rows of one that is known bring the rest with them. */
  @Override
  public List<EntryId> apply(List<TrackRow> accepted) {
    Map<String, List<TrackRow>> bulletins = new LinkedHashMap<>();
    accepted.forEach(
        row -> bulletins.computeIfAbsent(row.bulletin(), key -> new ArrayList<>()).add(row));
    typhoons.take(bulletins.values().stream().map(this::whole).toList());
    return List.of();
  }

  private Bulletin whole(List<TrackRow> rows) {
    TrackRow first = rows.getFirst();
    Track.Forecast known =
        typhoons
            .find(first.storm())
            .flatMap(storm -> storm.track(first.agency()))
            .map(Track::forecast)
            .orElse(null);
    Bulletin bulletin = bulletin(rows);
    if (!first.forecast() || known == null || !known.issuedAt().equals(first.issuedAt())) {
      return bulletin;
    }
    List<TrackPoint> points = new ArrayList<>(bulletin.forecast());
    known.points().stream()
        .filter(point -> points.stream().noneMatch(one -> one.at().equals(point.at())))
        .forEach(points::add);
    return new Bulletin(
        bulletin.storm(),
        bulletin.name(),
        bulletin.english(),
        bulletin.agency(),
        bulletin.issuedAt(),
        List.of(),
        points,
        bulletin.source());
  }

  private static Bulletin bulletin(List<TrackRow> rows) {
    TrackRow first = rows.getFirst();
    List<TrackPoint> points =
        rows.stream().map(TrackRow::point).sorted(Comparator.comparing(TrackPoint::at)).toList();
    Instant issued = first.forecast() ? first.issuedAt() : points.getLast().at();
    return new Bulletin(
        first.storm(),
        first.name(),
        first.english(),
        first.agency(),
        issued,
        first.forecast() ? List.of() : points,
        first.forecast() ? points : List.of(),
        "");
  }
}
