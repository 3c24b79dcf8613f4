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
        "id", "hazard", "level", "warning", "kind", "colour", "issuer", "plan", "since", "due",
        "overdue", "raises");
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
    row.put("warning", proposal.warning());
    row.put("kind", proposal.kind().name());
    row.put("colour", proposal.colour().name());
    row.put("issuer", proposal.issuer());
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

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
