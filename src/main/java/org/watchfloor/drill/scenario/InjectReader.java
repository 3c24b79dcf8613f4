package org.watchfloor.drill.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.warning.reading.Quantity;

/** Reads one inject of a scenario. Pure. */
final class InjectReader {
  static final List<String> KEYS =
      List.of(
          "id",
          "at",
          "vary",
          "when",
          "by_hand",
          "only",
          "kind",
          "to",
          "text",
          "from",
          "file",
          "station",
          "quantity",
          "series",
          "lon",
          "lat",
          "team",
          "area",
          "strands",
          "back",
          "untrue",
          "against",
          "expected");
  static final List<String> WHEN_KEYS = List.of("released", "measure", "least", "not", "after");
  static final List<String> ONLY_KEYS = List.of("released", "measure", "least", "not");
  static final List<String> READING_KEYS = List.of("after", "value");

  /** What a kind has and no other; the order is that of the docs. */
  private static final List<String> OWN =
      List.of(
          "from",
          "file",
          "station",
          "quantity",
          "series",
          "lon",
          "lat",
          "team",
          "area",
          "strands",
          "back");

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");
  private static final int MOST = 1_000_000;

  private InjectReader() {}

  static Optional<Inject> read(Row row) {
    String id = row.text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      row.fault("id", Message.of("drill.reason.id", id));
    }
    Trigger trigger = trigger(row);
    Optional<Condition> only =
        row.has("only")
            ? row.row("only", ONLY_KEYS.toArray(String[]::new)).flatMap(InjectReader::condition)
            : Optional.empty();
    String to = row.text("to");
    String text = row.text("text");
    List<Expected> expected = ExpectedReader.read(row);
    return content(row)
        .map(content ->
            new Inject(
                id,
                row.line(),
                trigger,
                only,
                to,
                text,
                content,
                row.yes("untrue"),
                row.has("against") ? row.text("against") : null,
                expected));
  }

  private static Trigger trigger(Row row) {
    long said = List.of("at", "when", "by_hand").stream().filter(row::has).count();
    if (said != 1) {
      row.fault("id", Message.of("drill.reason.trigger"));
      return new Trigger.ByHand();
    }
    if (row.has("vary") && !row.has("at")) {
      row.fault("vary", Message.of("drill.reason.vary"));
    }
    if (row.has("at")) {
      Duration vary = row.has("vary") ? row.length("vary") : Duration.ZERO;
      return new Trigger.At(row.length("at"), vary);
    }
    if (row.has("by_hand")) {
      return new Trigger.ByHand();
    }
    return row.row("when", WHEN_KEYS.toArray(String[]::new))
        .flatMap(when ->
            condition(when)
                .<Trigger>map(holds ->
                    new Trigger.When(
                        holds, when.has("after") ? when.length("after") : Duration.ZERO)))
        .orElseGet(Trigger.ByHand::new);
  }

  private static Optional<Condition> condition(Row row) {
    if (row.has("released") == row.has("measure")) {
      row.fault("released", Message.of("drill.reason.condition"));
      return Optional.empty();
    }
    Condition one =
        row.has("released")
            ? new Condition.Released(row.text("released"))
            : new Condition.Reached(row.constant("measure", Measure.class), whole(row, "least"));
    return Optional.of(row.yes("not") ? new Condition.Not(one) : one);
  }

  private static Optional<Content> content(Row row) {
    if (!row.has("kind")) {
      row.fault("kind", Message.of("rule.reason.missing", "kind"));
      return Optional.empty();
    }
    InjectKind kind = row.constant("kind", InjectKind.class);
    List<String> own = own(kind);
    for (String key : OWN) {
      if (row.has(key) && !own.contains(key)) {
        row.fault(key, Message.of("drill.reason.notOf", key, kind.name(), String.join(", ", own)));
      }
    }
    return Optional.of(
        switch (kind) {
          case CALL -> new Content.Call(row.text("from"));
          case REPORT -> new Content.Report(row.text("from"));
          case WARNING -> new Content.Warning(row.text("file"));
          case TYPHOON -> new Content.Typhoon(row.text("file"));
          case READINGS ->
              new Content.Readings(
                  row.text("station"), row.constant("quantity", Quantity.class), series(row));
          case ROAD_CUT -> new Content.RoadCut(point(row));
          case TEAM -> new Content.TeamReport(row.text("team"));
          case OUTAGE ->
              new Content.Outage(
                  row.text("area"), row.constants("strands", Strand.class), row.yes("back"));
        });
  }

  private static List<String> own(InjectKind kind) {
    return switch (kind) {
      case CALL, REPORT -> List.of("from");
      case WARNING, TYPHOON -> List.of("file");
      case READINGS -> List.of("station", "quantity", "series");
      case ROAD_CUT -> List.of("lon", "lat");
      case TEAM -> List.of("team");
      case OUTAGE -> List.of("area", "strands", "back");
    };
  }

  private static List<Content.Reading> series(Row row) {
    List<Content.Reading> series = new ArrayList<>();
    for (Row one : row.rows("series", READING_KEYS.toArray(String[]::new))) {
      Content.Reading next =
          new Content.Reading(one.length("after"), one.number("value").doubleValue());
      if (!series.isEmpty() && next.after().compareTo(series.getLast().after()) <= 0) {
        one.fault("after", Message.of("drill.reason.series"));
      }
      series.add(next);
    }
    if (series.isEmpty()) {
      row.fault("series", Message.of("rule.reason.missing", "series"));
    }
    return series;
  }

  private static GeoPoint point(Row row) {
    BigDecimal lon = row.number("lon");
    BigDecimal lat = row.number("lat");
    if (lon.doubleValue() > 180 || lat.doubleValue() > 90) {
      row.fault("lon", Message.of("drill.reason.point"));
      return new GeoPoint(0, 0);
    }
    return new GeoPoint(lon.doubleValue(), lat.doubleValue());
  }

  /** A whole number up to a million that must be there; 0, and a fault, if it is not. */
  static int whole(Row row, String key) {
    BigDecimal number = row.number(key);
    if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      row.fault(key, Message.of("drill.reason.whole", key));
      return 0;
    }
    return number.intValue();
  }
}
