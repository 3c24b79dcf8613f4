package org.watchfloor.response.period.view;

import jakarta.inject.Inject;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.ObjectOpener;

/** Opens the form of the period that stands, over the page 响应. */
final class FloodPeriodOpener implements ObjectOpener {
  private final FloodPeriodForm form;

  @Inject
  FloodPeriodOpener(FloodPeriodForm form) {
    this.form = form;
  }

  @Override
  public String kind() {
    return FloodPeriods.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    form.open();
  }
}
