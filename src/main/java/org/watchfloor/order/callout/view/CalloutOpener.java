package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a call-out on the page 叫应. */
final class CalloutOpener implements ObjectOpener {
  private final CalloutsViewModel model;

  @Inject
  CalloutOpener(CalloutsViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return CalloutService.KIND;
  }

  @Override
  public String page() {
    return CalloutViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted().set(id);
  }
}
