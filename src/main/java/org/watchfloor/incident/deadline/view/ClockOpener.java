package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.view.IncidentViewModule;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;

/** Opens a clock on the page of its incident. */
final class ClockOpener implements ObjectOpener {
  private final Provider<Navigator> navigator;
  private final ReportingFocus focus;

  /** A provider, because the navigator knows every opener. */
  @Inject
  ClockOpener(Provider<Navigator> navigator, ReportingFocus focus) {
    this.navigator = navigator;
    this.focus = focus;
  }

  @Override
  public String kind() {
    return ClockService.KIND;
  }

  @Override
  public String page() {
    return IncidentViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    int end = id.indexOf('/');
    String incident = end < 0 ? id : id.substring(0, end);
    navigator.get().open(new ObjectRef(IncidentService.KIND, incident));
    focus.want(incident);
  }
}
