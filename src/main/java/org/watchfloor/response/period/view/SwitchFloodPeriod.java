package org.watchfloor.response.period.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Declares or lifts the emergency flood period, from anywhere. */
final class SwitchFloodPeriod implements Command {
  private final FloodPeriodForm form;

  @Inject
  SwitchFloodPeriod(FloodPeriodForm form) {
    this.form = form;
  }

  @Override
  public String titleKey() {
    return "response.command.period";
  }

  @Override
  public String icon() {
    return "mdi2w-waves";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    form.open();
  }
}
