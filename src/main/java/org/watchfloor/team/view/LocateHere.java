package org.watchfloor.team.view;

import jakarta.inject.Inject;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.map.MapAction;

/** A team is where the officer right-clicked. */
final class LocateHere implements MapAction {
  private final PositionForm form;

  @Inject
  LocateHere(PositionForm form) {
    this.form = form;
  }

  @Override
  public String titleKey() {
    return "team.position.here";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void run(GeoPoint at) {
    form.openAt(at);
  }
}
