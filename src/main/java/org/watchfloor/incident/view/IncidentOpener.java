package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.ui.ObjectOpener;

/** Opens an incident on its page. */
final class IncidentOpener implements ObjectOpener {
  private final IncidentsViewModel model;

  @Inject
  IncidentOpener(IncidentsViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return IncidentService.KIND;
  }

  @Override
  public String page() {
    return IncidentViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.open(id);
  }
}
