package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.map.MapAction;

/** A new incident where the officer right-clicked. */
final class ReportHere implements MapAction {
  private final Intake intake;

  @Inject
  ReportHere(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String titleKey() {
    return "incident.map.report-here";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void run(GeoPoint at) {
    intake.openAt(at);
  }
}
