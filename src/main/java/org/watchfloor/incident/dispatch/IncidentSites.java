package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Draft;
import org.watchfloor.team.JobSites;

/** Teams are sent to open incidents only. */
final class IncidentSites implements JobSites {
  private final IncidentService incidents;

  @Inject
  IncidentSites(IncidentService incidents) {
    this.incidents = incidents;
  }

  @Override
  public void admit(String incident, Draft draft) {
    incidents.admitHelp(incident, draft);
  }
}
