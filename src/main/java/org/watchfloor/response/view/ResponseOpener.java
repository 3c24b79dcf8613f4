package org.watchfloor.response.view;

import jakarta.inject.Inject;
import org.watchfloor.response.ResponseService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a response on its page. */
final class ResponseOpener implements ObjectOpener {
  private final ResponsesViewModel model;

  @Inject
  ResponseOpener(ResponsesViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return ResponseService.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.select(id);
  }
}
