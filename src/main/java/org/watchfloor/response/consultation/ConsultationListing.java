package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code consultations}: open ones first, then the latest on top. */
final class ConsultationListing implements Listing {
  private final Consultations consultations;

  @Inject
  ConsultationListing(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public String kind() {
    return "consultations";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "title",
        "hazard",
        "chair",
        "startAt",
        "warning",
        "opinions",
        "state",
        "verdict",
        "level",
        "conclusion",
        "present",
        "next");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return consultations.list().stream().map(ConsultationListing::row).toList();
  }

  private static Map<String, Object> row(Consultation one) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", one.id());
    row.put("title", one.title());
    row.put("hazard", one.hazard().name());
    row.put("chair", one.chair());
    row.put("startAt", offset(one.startAt()));
    one.warning().ifPresent(warning -> row.put("warning", warning));
    row.put("opinions", one.opinions().size());
    row.put(
        "state", one.open() ? "OPEN" : one.conclusion().isPresent() ? "CONCLUDED" : "CANCELLED");
    one.conclusion()
        .ifPresent(how -> {
          row.put("verdict", how.verdict().name());
          how.level().ifPresent(level -> row.put("level", level.rank()));
          row.put("conclusion", how.text());
          row.put("present", String.join("; ", how.present()));
          how.next().ifPresent(next -> row.put("next", offset(next)));
        });
    return row;
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
