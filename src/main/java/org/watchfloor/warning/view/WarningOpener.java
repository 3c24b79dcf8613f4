package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.warning.WarningService;

/** Opens a warning on its page. */
final class WarningOpener implements ObjectOpener {
  private final WarningsViewModel model;

  @Inject
  WarningOpener(WarningsViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return WarningService.KIND;
  }

  @Override
  public String page() {
    return WarningViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.selected().set(id);
  }
}
