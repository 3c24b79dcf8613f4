package org.watchfloor.duty.sheet.view;

import jakarta.inject.Inject;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a sheet on the page 补录. */
final class SheetOpener implements ObjectOpener {
  private final CatchUpViewModel model;

  @Inject
  SheetOpener(CatchUpViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return SheetService.KIND;
  }

  @Override
  public String page() {
    return SheetViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted.set(id);
  }
}
