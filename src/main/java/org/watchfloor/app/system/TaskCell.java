package org.watchfloor.app.system;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.task.TaskState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** One task: name, what it does now, how far, and how to stop it. */
final class TaskCell extends ListCell<TaskState> {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final UiTexts texts;
  private final Formats formats;
  private final Label name = new Label();
  private final Label state = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop = new Button();
  private final HBox line;
  private long number;

  TaskCell(UiTexts texts, Formats formats, Tasks tasks) {
    this.texts = texts;
    this.formats = formats;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    line = new HBox(name, gap, state, bar, stop);
    line.getStyleClass().add("row");
    state.getStyleClass().add("muted");
    stop.setText(texts.get("app.tasks.stop"));
    stop.setOnAction(event -> {
      tasks.cancel(number);
      stop.setDisable(true);
    });
  }

  @Override
  protected void updateItem(@Nullable TaskState task, boolean isEmpty) {
    super.updateItem(task, isEmpty);
    if (isEmpty || task == null) {
      setGraphic(null);
      return;
    }
    if (number != task.number()) {
      stop.setDisable(false);
    }
    number = task.number();
    name.setText(texts.say(task.name()));
    state.setText(words(task));
    state.pseudoClassStateChanged(FAILED, task.stage() == TaskState.Stage.FAILED);
    bar.setProgress(task.fraction());
    for (Region control : new Region[] {bar, stop}) {
      control.setVisible(task.running());
      control.setManaged(task.running());
    }
    setGraphic(line);
  }

  private String words(TaskState task) {
    if (task.running()) {
      return task.step() == null ? "" : texts.say(task.step());
    }
    return texts.name("app.tasks.stage", task.stage())
        + " "
        + (task.ended() == null ? "" : formats.time(task.ended()));
  }
}
