package org.watchfloor.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.Incident.Closing;
import org.watchfloor.incident.Incident.Correction;
import org.watchfloor.incident.IncidentFact.IncidentClosed;
import org.watchfloor.incident.IncidentFact.IncidentCorrected;
import org.watchfloor.incident.IncidentFact.IncidentLinked;
import org.watchfloor.incident.IncidentFact.IncidentReopened;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.IncidentFact.IncidentUnlinked;
import org.watchfloor.incident.IncidentFact.IncidentVerified;
import org.watchfloor.incident.IncidentFact.SeverityChanged;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make an incident; what comes before the report leaves no trace. */
final class IncidentFold implements Fold<Incident> {
  @Override
  public @Nullable Incident apply(@Nullable Incident was, Recorded recorded) {
    Entry entry = recorded.entry();
    if (was == null) {
      return recorded.fact() instanceof IncidentReported told
          ? new Incident(
              entry.subject().id(),
              told.details(),
              told.severity(),
              told.verified(),
              IncidentStatus.REPORTED,
              null,
              null,
              List.of())
          : null;
    }
    return switch ((IncidentFact) recorded.fact()) {
      case IncidentReported again -> was;
      case IncidentCorrected to -> corrected(was, to, entry);
      case SeverityChanged to -> regraded(was, to, entry);
      case IncidentVerified by -> copy(was, was.severity(), true, was.corrections());
      case IncidentLinked to -> linked(was, to.main().equals(was.id()) ? null : to.main());
      case IncidentUnlinked from -> from.main().equals(was.duplicateOf()) ? linked(was, null) : was;
      case IncidentClosed over ->
          stands(
              was,
              IncidentStatus.CLOSED,
              new Closing(
                  over.summary(), over.reason(), entry.actor().officer(), entry.happenedAt()));
      case IncidentReopened again -> stands(was, IncidentStatus.REPORTED, was.closing());
    };
  }

  /** What stood there is taken from the state, so that after a merge the chain stays unbroken. */
  private static Incident corrected(Incident was, IncidentCorrected to, Entry entry) {
    return was.details()
        .with(to.field(), to.after())
        .map(details ->
            new Incident(
                was.id(),
                details,
                was.severity(),
                was.verified(),
                was.status(),
                was.duplicateOf(),
                was.closing(),
                more(
                    was,
                    to.field(),
                    was.details().get(to.field()),
                    details.get(to.field()),
                    to.reason(),
                    entry)))
        .orElse(was);
  }

  private static Incident regraded(Incident was, SeverityChanged to, Entry entry) {
    return copy(
        was,
        to.after(),
        was.verified(),
        more(was, null, was.severity().name(), to.after().name(), to.reason(), entry));
  }

  private static List<Correction> more(
      Incident was,
      @Nullable IncidentField field,
      String before,
      String after,
      String reason,
      Entry entry) {
    List<Correction> all = new ArrayList<>(was.corrections());
    all.add(
        new Correction(field, before, after, reason, entry.actor().officer(), entry.happenedAt()));
    return all;
  }

  private static Incident copy(
      Incident was, Severity severity, boolean verified, List<Correction> corrections) {
    return new Incident(
        was.id(),
        was.details(),
        severity,
        verified,
        was.status(),
        was.duplicateOf(),
        was.closing(),
        corrections);
  }

  private static Incident linked(Incident was, @Nullable String main) {
    return new Incident(
        was.id(),
        was.details(),
        was.severity(),
        was.verified(),
        was.status(),
        main,
        was.closing(),
        was.corrections());
  }

  private static Incident stands(Incident was, IncidentStatus status, @Nullable Closing closing) {
    return new Incident(
        was.id(),
        was.details(),
        was.severity(),
        was.verified(),
        status,
        was.duplicateOf(),
        closing,
        was.corrections());
  }
}
