package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;

/** Opens a shelter on its page. */
final class ShelterOpener implements ObjectOpener {
  private final SheltersViewModel model;

  @Inject
  ShelterOpener(SheltersViewModel model) {
    this.model = model;
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
    model.wanted().set(id);
  }
}
