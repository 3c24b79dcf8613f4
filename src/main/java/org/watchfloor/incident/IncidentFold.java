package org.watchfloor.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
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
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * How entries make an incident; what comes before the report leaves no trace. A change that rests
 * on something else than what it meets was written apart: it counts if it can, and both entries are
 * named in a contradiction, unless they say the same.
 */
final class IncidentFold implements Fold<Incident> {
  @Override
  public @Nullable Incident apply(@Nullable Incident was, Recorded recorded) {
    Entry entry = recorded.entry();
    Fact fact = recorded.fact();
    if (was == null) {
      return fact instanceof IncidentReported told ? reported(told, entry) : null;
    }
    if (fact instanceof ConflictSettled settled) {
      return was.with(was.contradictions().settling(settled));
    }
    return switch ((IncidentFact) fact) {
      case IncidentReported again ->
          refused(was, "incident.conflict.reportedTwice", Incident.REPORT, entry);
      case IncidentCorrected to -> corrected(was, to, entry);
      case SeverityChanged to -> regraded(was, to, entry);
      case IncidentVerified by -> was.graded(was.severity(), true, was.corrections());
      case IncidentLinked to -> linked(was, to.main(), entry);
      case IncidentUnlinked from -> unlinked(was, from.main(), entry);
      case IncidentClosed over -> closed(was, over, entry);
      case IncidentReopened again ->
          was.open()
              ? was
              : was.standing(IncidentStatus.REPORTED, was.closing())
                  .writtenBy(Incident.STATUS, name(entry));
    };
  }

  private static Incident reported(IncidentReported told, Entry entry) {
    return new Incident(
        entry.subject().id(),
        told.details(),
        told.severity(),
        told.verified(),
        IncidentStatus.REPORTED,
        null,
        null,
        List.of(),
        Map.of(Incident.REPORT, name(entry)),
        Contradictions.NONE);
  }

  /** What stood there is taken from the state, so that after a merge the chain stays unbroken. */
  private static Incident corrected(Incident was, IncidentCorrected to, Entry entry) {
    String part = to.field().name();
    String stood = was.details().get(to.field());
    return was.details()
        .with(to.field(), to.after())
        .map(right -> to.field() == IncidentField.POINT ? right.from(to.pointSource()) : right)
        .map(details -> {
          String stands = details.get(to.field());
          boolean apart = !stood.equals(to.before()) && !stood.equals(stands);
          List<Correction> changes = more(was, to.field(), stood, stands, to.reason(), entry);
          return counted(was, apart, "incident.conflict.corrected", part, entry)
              .with(details, changes);
        })
        .orElse(was);
  }

  private static Incident regraded(Incident was, SeverityChanged to, Entry entry) {
    boolean apart = was.severity() != to.before() && was.severity() != to.after();
    return counted(was, apart, "incident.conflict.severity", Incident.SEVERITY, entry)
        .graded(
            to.after(),
            was.verified(),
            more(was, null, was.severity().name(), to.after().name(), to.reason(), entry));
  }

  private static Incident linked(Incident was, String main, Entry entry) {
    String known = was.duplicateOf();
    boolean apart = known != null && !known.equals(main);
    return counted(was, apart, "incident.conflict.linked", Incident.LINK, entry)
        .linked(main.equals(was.id()) ? null : main);
  }

  private static Incident unlinked(Incident was, String main, Entry entry) {
    if (was.duplicateOf() == null) {
      return was;
    }
    return main.equals(was.duplicateOf())
        ? was.linked(null).writtenBy(Incident.LINK, name(entry))
        : refused(was, "incident.conflict.linked", Incident.LINK, entry);
  }

  /** The first end counts; one that was made at another severity counts and is named. */
  private static Incident closed(Incident was, IncidentClosed over, Entry entry) {
    if (!was.open()) {
      return refused(was, "incident.conflict.closedTwice", Incident.STATUS, entry);
    }
    Incident seen =
        over.severity() == null || over.severity() == was.severity()
            ? was
            : was.with(
                was.contradictions()
                    .plus(
                        "incident.conflict.closedAtOtherSeverity",
                        name(entry),
                        was.wroteLast(Incident.SEVERITY)));
    return seen.standing(
            IncidentStatus.CLOSED,
            new Closing(
                over.summary(),
                over.reason(),
                over.despite(),
                over.leaving(),
                entry.actor().officer(),
                entry.happenedAt()))
        .writtenBy(Incident.STATUS, name(entry));
  }

  /** The entry counts; if it was written apart, the one before is against it. */
  private static Incident counted(
      Incident was, boolean apart, String rule, String part, Entry entry) {
    Incident named =
        apart ? was.with(was.contradictions().plus(rule, name(entry), was.wroteLast(part))) : was;
    return named.writtenBy(part, name(entry));
  }

  /** The entry does not count: the one before does, and this one is against it. */
  private static Incident refused(Incident was, String rule, String part, Entry entry) {
    return was.with(was.contradictions().plus(rule, was.wroteLast(part), name(entry)));
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

  private static String name(Entry entry) {
    return entry.id().toString();
  }
}
