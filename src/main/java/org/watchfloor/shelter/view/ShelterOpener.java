package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import org.watchfloor.shelter.arrival.view.DeskViewModel;
import org.watchfloor.ui.ObjectOpener;

/** Opens a shelter on its page. */
final class ShelterOpener implements ObjectOpener {
  private final SheltersViewModel model;
  private final DeskViewModel desk;

  @Inject
  ShelterOpener(SheltersViewModel model, DeskViewModel desk) {
    this.model = model;
    this.desk = desk;
  }

  @Override
  public String kind() {
    return "shelter";
  }

  @Override
  public String page() {
    return ShelterViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    desk.shown().set(false);
    model.wanted().set(id);
  }
}
