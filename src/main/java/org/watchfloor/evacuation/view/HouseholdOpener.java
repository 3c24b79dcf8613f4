package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.ui.ObjectOpener;

/** Opens a household in the list of those who must move. */
final class HouseholdOpener implements ObjectOpener {
  private final MovesViewModel model;
  private final SafetyTabs tabs;

  @Inject
  HouseholdOpener(MovesViewModel model, SafetyTabs tabs) {
    this.model = model;
    this.tabs = tabs;
  }

  @Override
  public String kind() {
    return HouseholdService.KIND;
  }

  @Override
  public String page() {
    return SafetyTabs.PAGE;
  }

  @Override
  public void show(String id) {
    tabs.shown().set(SafetyTabs.Part.PEOPLE);
    model.wanted().set(id);
  }
}
