package org.watchfloor.response.confirmation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.SecondOfficerRule;
import org.watchfloor.table.Listing;

/**
 * The list {@code confirmations}: decisions that waited for a second officer, and their answers.
 */
final class ConfirmationListing implements Listing {
  private final Confirmations confirmations;
  private final SecondOfficerRule rule;
  private final WatchClock clock;

  @Inject
  ConfirmationListing(Confirmations confirmations, SecondOfficerRule rule, WatchClock clock) {
    this.confirmations = confirmations;
    this.rule = rule;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "confirmations";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "state",
        "act",
        "hazard",
        "unit",
        "unitName",
        "level",
        "response",
        "post",
        "askedBy",
        "askedAt",
        "due",
        "overdue",
        "answeredBy",
        "reason");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return confirmations.list().stream().map(this::row).toList();
  }

  private Map<String, Object> row(Confirmation one) {
    Asked asked = one.asked();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", one.id());
    row.put("state", one.state().name());
    row.put("act", asked.act().name());
    row.put("hazard", asked.hazard().name());
    row.put("unit", asked.unit());
    row.put("unitName", asked.unitName());
    row.put("level", asked.to().rank());
    asked.response().ifPresent(id -> row.put("response", id));
    row.put("post", asked.title());
    row.put("askedBy", one.askedBy());
    row.put("askedAt", offset(one.askedAt()));
    if (one.pending()) {
      Instant due = one.due(rule.confirmWithin());
      row.put("due", offset(due));
      row.put("overdue", clock.instant().isAfter(due));
    }
    row.put("answeredBy", one.answeredBy());
    row.put("reason", one.reason());
    return row;
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
