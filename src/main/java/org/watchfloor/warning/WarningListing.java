package org.watchfloor.warning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code warnings}: every warning as it stands, those in force on top. */
final class WarningListing implements Listing {
  private final WarningService warnings;
  private final WatchClock clock;

  @Inject
  WarningListing(WarningService warnings, WatchClock clock) {
    this.warnings = warnings;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "warnings";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "state",
        "colour",
        "event",
        "kind",
        "issuer",
        "sent",
        "from",
        "until",
        "areas",
        "codes",
        "messages",
        "headline",
        "way",
        "marks",
        "sha256");
  }

  @Override
  public List<Map<String, Object>> rows() {
    Instant now = clock.instant();
    return warnings.list().stream()
        .sorted(
            Comparator.comparing((Warning one) -> !one.state(now).standing())
                .thenComparing(WarningService.BY_COLOUR))
        .map(warning -> row(warning, now))
        .toList();
  }

  private static Map<String, Object> row(Warning warning, Instant now) {
    Notice notice = warning.notice();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", warning.id());
    row.put("state", warning.state(now).name());
    WarningColour colour = warning.colour();
    if (colour != null) {
      row.put("colour", colour.name());
    }
    put(row, "event", warning.kind().code());
    put(row, "kind", warning.kind().name());
    row.put("issuer", warning.issuer());
    row.put("sent", offset(notice.sent()));
    row.put("from", offset(notice.from()));
    row.put("until", offset(warning.end()));
    put(
        row,
        "areas",
        notice.areas().stream().map(WarnedArea::name).collect(Collectors.joining(" ")));
    put(
        row,
        "codes",
        notice.areas().stream()
            .flatMap(area -> area.codes().stream())
            .distinct()
            .collect(Collectors.joining(" ")));
    row.put("messages", warning.received().size());
    put(row, "headline", notice.headline());
    row.put("way", warning.current().way().name());
    put(row, "marks", notice.marks().stream().map(Enum::name).collect(Collectors.joining(" ")));
    put(row, "sha256", warning.current().sha256());
    return row;
  }

  private static void put(Map<String, Object> row, String field, String value) {
    if (!value.isBlank()) {
      row.put(field, value);
    }
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
