package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a place on the page 三断. */
final class OutageOpener implements ObjectOpener {
  private final OutageViewModel model;

  @Inject
  OutageOpener(OutageViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return OutageService.KIND;
  }

  @Override
  public String page() {
    return OutageViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted().set(id);
  }
}
