package org.watchfloor.response.view;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form that hands a task on or notes something about it. JavaFX thread. */
final class TaskDialog {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  TaskDialog(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  void handOn(ResponseTask task) {
    open(task, true);
  }

  void note(ResponseTask task) {
    open(task, false);
  }

  private void open(ResponseTask task, boolean handOn) {
    View view = loader.load("/fxml/response/taskchange.fxml");
    TaskChangeController controller = view.controller(TaskChangeController.class);
    controller.begin(task, handOn);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }
}
