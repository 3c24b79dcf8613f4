package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code proposals}: what is to be decided now, the most urgent on top. */
final class ProposalListing implements Listing {
  private final Proposals proposals;
  private final WatchClock clock;

  @Inject
  ProposalListing(Proposals proposals, WatchClock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "proposals";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "hazard",
        "level",
        "cause",
        "about",
        "warning",
        "kind",
        "colour",
        "issuer",
        "reading",
        "forecast",
        "plan",
        "since",
        "due",
        "overdue",
        "raises");
  }

  @Override
  public List<Map<String, Object>> rows() {
    Instant now = clock.instant();
    return proposals.pending().stream().map(one -> row(one, now)).toList();
  }

  private static Map<String, Object> row(Proposal proposal, Instant now) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", proposal.id());
    row.put("hazard", proposal.hazard().name());
    row.put("level", proposal.level().rank());
    row.put("about", proposal.cause().about().id());
    cause(proposal.cause(), row);
    row.put("plan", proposal.plan());
    row.put("since", offset(proposal.since()));
    Instant due = proposal.due();
    if (due != null) {
      row.put("due", offset(due));
    }
    row.put("overdue", proposal.overdue(now));
    proposal.inForce().ifPresent(standing -> row.put("raises", standing.id()));
    return row;
  }

  private static void cause(Cause cause, Map<String, Object> row) {
    switch (cause) {
      case Cause.Warned warned -> {
        row.put("cause", "WARNING");
        row.put("warning", warned.warning());
        row.put("kind", warned.kind().name());
        row.put("colour", warned.colour().name());
        row.put("issuer", warned.issuer());
      }
      case Cause.Measured measured -> {
        row.put("cause", "READING");
        row.put("reading", measured.what().id());
      }
      case Cause.Forecast forecast -> {
        row.put("cause", "FORECAST");
        row.put("issuer", forecast.what().issuer());
        row.put("forecast", forecast.forecast());
      }
      case Cause.Consulted ignored -> row.put("cause", "CONSULTATION");
      case Cause.Superior above -> {
        row.put("cause", "SUPERIOR");
        row.put("issuer", above.issuer());
      }
    }
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
