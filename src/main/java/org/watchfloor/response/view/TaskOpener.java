package org.watchfloor.response.view;

import jakarta.inject.Inject;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.ui.ObjectOpener;

/** Opens a task in the list of its response. */
final class TaskOpener implements ObjectOpener {
  private final ResponsesViewModel model;

  @Inject
  TaskOpener(ResponsesViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return ResponseTasks.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.selectTask(id);
  }
}
