package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * A severity the figures propose is to be decided at once, also where the incident is closed and
 * nobody looks at its page: overdue from the moment the deciding number was told.
 */
final class DueSeverity implements DueItems {
  private final SeverityWatch watch;
  private final FigureService figures;

  @Inject
  DueSeverity(SeverityWatch watch, FigureService figures) {
    this.watch = watch;
    this.figures = figures;
  }

  @Override
  public List<Due> pending() {
    return watch.proposals().stream().map(this::due).toList();
  }

  private Due due(SeverityProposal proposal) {
    FigureSheet sheet = figures.sheet(proposal.incident());
    Instant told =
        proposal.claims().stream()
            .map(sheet::claim)
            .flatMap(Optional::stream)
            .map(Claim::at)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return new Due(
        IncidentService.KIND,
        proposal.incident(),
        Message.of(
            "figure.due.severity",
            proposal.incident(),
            Message.of("incident.severity." + proposal.to().name())),
        told);
  }
}
