package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.watchfloor.task.TaskState;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;

/** What runs in the background and what ran lately; a running task can be stopped. */
public final class TaskListController implements Activated {
  private static final Duration REFRESH = Duration.ofMillis(200);

  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private ListView<TaskState> list;

  @Inject
  TaskListController(Tasks tasks, Executor fx, UiTexts texts, Formats formats) {
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    EmptyNote none = new EmptyNote();
    none.say(texts.get("app.tasks.none"));
    list.setPlaceholder(none);
    list.setCellFactory(of -> new TaskCell(texts, formats, tasks));
  }

  @Override
  public void onShow(Subscriptions life) {
    Throttle refresh = tasks.throttle(fx, REFRESH, () -> list.getItems().setAll(tasks.list()));
    life.add(tasks.listen(changed -> refresh.trigger()));
    life.add(refresh::close);
    list.getItems().setAll(tasks.list());
  }
}
