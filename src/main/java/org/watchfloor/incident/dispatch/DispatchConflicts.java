package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.incident.HelpOut.Help;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.Incident.Closing;
import org.watchfloor.incident.IncidentService;

/**
 * Incidents one station closed while another sent help to them: the closing knew nothing of that
 * help. Settled by a word, by reopening the incident, or by calling the help back.
 */
final class DispatchConflicts implements ConflictSource {
  private final IncidentService incidents;
  private final DispatchHelp help;

  @Inject
  DispatchConflicts(IncidentService incidents, DispatchHelp help) {
    this.incidents = incidents;
    this.help = help;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    for (Incident incident : incidents.list()) {
      Closing closing = incident.closing();
      if (!incident.open() && closing != null) {
        help.at(incident.id()).stream()
            .filter(out -> !closing.leaving().contains(out.entry()))
            .forEach(out -> add(incident, out, found));
      }
    }
    return found;
  }

  private static void add(Incident incident, Help out, List<Conflict> found) {
    String closed = incident.closedBy();
    if (!incident.contradictions().hasSettled(closed, out.entry())) {
      found.add(
          Conflict.of(
              IncidentService.subject(incident.id()),
              new Contradiction("dispatch.conflict.closedWithHelp", closed, out.entry())));
    }
  }
}
