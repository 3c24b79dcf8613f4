package org.watchfloor.evacuation.count.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the three counts from anywhere. */
final class ShowCounts implements Command {
  private final SafetyTabs tabs;

  @Inject
  ShowCounts(SafetyTabs tabs) {
    this.tabs = tabs;
  }

  @Override
  public String titleKey() {
    return "evacuation.count.command";
  }

  @Override
  public String icon() {
    return "mdi2a-account-group";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    tabs.shown().set(SafetyTabs.Part.COUNTS);
    navigator.open(SafetyTabs.PAGE);
  }
}
