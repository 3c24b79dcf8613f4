package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.geometry.Pos;
import org.watchfloor.base.Message;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.WhenField;

/** Opens the forms of a task: handed on, noted about, done earlier. JavaFX thread. */
final class TaskDialog {
  private final ViewLoader loader;
  private final Overlay overlay;
  private final Forms forms;
  private final WhenField when;
  private final ResponseTasks tasks;

  @Inject
  TaskDialog(ViewLoader loader, Overlay overlay, Forms forms, WhenField when, ResponseTasks tasks) {
    this.loader = loader;
    this.overlay = overlay;
    this.forms = forms;
    this.when = when;
    this.tasks = tasks;
  }

  /** That it was done at another time than now, by what. */
  void doneThen(ResponseTask task) {
    forms.ask(
        Question.of(
            Message.of("response.task.form.done", task.text()),
            List.of(),
            Message.of("response.task.form.done.act")),
        List.of(when.field(), FormField.line(Message.of("response.task.form.note"), "")),
        values -> tasks.done(task.id(), values.get(1), when.read(values.get(0))));
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
