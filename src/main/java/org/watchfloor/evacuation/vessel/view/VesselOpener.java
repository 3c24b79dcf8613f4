package org.watchfloor.evacuation.vessel.view;

import jakarta.inject.Inject;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a vessel on the page of those who must be safe. */
final class VesselOpener implements ObjectOpener {
  private final VesselsViewModel model;
  private final SafetyTabs tabs;

  @Inject
  VesselOpener(VesselsViewModel model, SafetyTabs tabs) {
    this.model = model;
    this.tabs = tabs;
  }

  @Override
  public String kind() {
    return VesselService.KIND;
  }

  @Override
  public String page() {
    return SafetyTabs.PAGE;
  }

  @Override
  public void show(String id) {
    tabs.shown().set(SafetyTabs.Part.VESSELS);
    model.wanted().set(id);
  }
}
