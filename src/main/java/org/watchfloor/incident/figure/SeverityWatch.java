package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.rule.FigureRules.Window;
import org.watchfloor.incident.rule.Grading;
import org.watchfloor.incident.rule.RuleBook;

/**
 * What the figures say of the severity of incidents, open or closed. A graver one is always
 * proposed, because the worst single figure decides; a lighter one only where a figure it rests on
 * was lowered, because an incident may be grave for reasons no figure tells. Any thread but the
 * JavaFX thread.
 */
public final class SeverityWatch {
  private final FigureService figures;
  private final IncidentService incidents;
  private final IncidentTypes types;
  private final RuleBook rules;
  private final WatchClock clock;

  @Inject
  SeverityWatch(
      FigureService figures,
      IncidentService incidents,
      IncidentTypes types,
      RuleBook rules,
      WatchClock clock) {
    this.figures = figures;
    this.incidents = incidents;
    this.types = types;
    this.rules = rules;
    this.clock = clock;
  }

  /** What is proposed for all incidents that have figures. */
  public List<SeverityProposal> proposals() {
    return figures.list().stream()
        .flatMap(sheet ->
            incidents
                .find(sheet.incident())
                .flatMap(incident -> proposal(incident, sheet))
                .stream())
        .toList();
  }

  /** What is proposed for one incident, if anything is. */
  public Optional<SeverityProposal> proposal(String incident) {
    return incidents.find(incident).flatMap(one -> proposal(one, figures.sheet(incident)));
  }

  private Optional<SeverityProposal> proposal(Incident incident, FigureSheet sheet) {
    Optional<IncidentType> type = types.find(incident.details().type());
    Optional<Window> window = type.flatMap(rules.figures()::window);
    Optional<Grading> grading = type.flatMap(one -> rules.figures().grade(one, sheet.values()));
    if (window.isEmpty() || grading.isEmpty()) {
      return Optional.empty();
    }
    Instant until = incident.details().occurredAt().plus(window.get().length());
    Severity to = grading.get().severity();
    List<String> rests = grading.get().by().of();
    List<String> claims =
        rests.stream().flatMap(key -> sheet.current(key).map(Claim::entry).stream()).toList();
    boolean lighter = to.compareTo(incident.severity()) > 0;
    boolean said =
        sheet.kept().stream().anyMatch(one -> one.proposed() == to && one.claims().equals(claims));
    if (to == incident.severity()
        || lighter && !sheet.lowered(rests)
        || said
        || clock.instant().isAfter(until)) {
      return Optional.empty();
    }
    return Optional.of(
        new SeverityProposal(incident.id(), incident.severity(), to, grading.get(), claims, until));
  }
}
