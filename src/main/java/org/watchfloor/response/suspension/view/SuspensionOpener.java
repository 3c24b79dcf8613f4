package org.watchfloor.response.suspension.view;

import jakarta.inject.Inject;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.ObjectOpener;

/** Opens the form that lifts a suspension, over the page 响应. */
final class SuspensionOpener implements ObjectOpener {
  private final SuspensionsViewModel model;
  private final SuspensionForms forms;

  @Inject
  SuspensionOpener(SuspensionsViewModel model, SuspensionForms forms) {
    this.model = model;
    this.forms = forms;
  }

  @Override
  public String kind() {
    return Suspensions.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.shown().get().open().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(forms::lift);
  }
}
