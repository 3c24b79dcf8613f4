package org.watchfloor.response.confirmation.view;

import jakarta.inject.Inject;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.ObjectOpener;

/** Opens the form that answers a request, over the page 响应. */
final class ConfirmationOpener implements ObjectOpener {
  private final ConfirmationsViewModel model;
  private final ConfirmationActs acts;

  @Inject
  ConfirmationOpener(ConfirmationsViewModel model, ConfirmationActs acts) {
    this.model = model;
    this.acts = acts;
  }

  @Override
  public String kind() {
    return Confirmations.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.waiting().get().pending().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(acts::confirm);
  }
}
