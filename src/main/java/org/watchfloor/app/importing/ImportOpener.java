package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;

/** Opens the room for a register: {@code import} and its kind; any other id leaves it open. */
final class ImportOpener implements ObjectOpener {
  private final ImportViewModel model;

  @Inject
  ImportOpener(ImportViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return "import";
  }

  @Override
  public String page() {
    return ImportModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.kind().set(model.kinds().contains(id) ? id : null);
  }
}
