package org.watchfloor.incident;

import jakarta.inject.Inject;
import org.watchfloor.pending.OpenItems;

/** Open incidents, for the hand-over of a shift. */
final class OpenIncidents implements OpenItems {
  private final IncidentService service;

  @Inject
  OpenIncidents(IncidentService service) {
    this.service = service;
  }

  @Override
  public String nameKey() {
    return "incident.open.name";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public long count() {
    return service.open().size();
  }
}
