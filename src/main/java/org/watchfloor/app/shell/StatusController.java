package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.system.SystemModule;
import org.watchfloor.journal.Actor;
import org.watchfloor.task.TaskState;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The line at the bottom: who sits here, what runs in the background, where the keys are. */
public final class StatusController implements Activated {
  private static final Duration REFRESH = Duration.ofMillis(200);

  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;
  private final Navigator navigator;
  private final KeyHelp keyHelp;
  private final SignIn signIn;

  @FXML private Label seat;
  @FXML private HBox running;
  @FXML private ProgressBar progress;
  @FXML private Button task;

  @Inject
  StatusController(
      Tasks tasks,
      Executor fx,
      UiTexts texts,
      Navigator navigator,
      KeyHelp keyHelp,
      SignIn signIn) {
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.navigator = navigator;
    this.keyHelp = keyHelp;
    this.signIn = signIn;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(signIn.subscribe(actor -> fx.execute(() -> show(actor))));
    show(signIn.actor());
    Throttle refresh = tasks.throttle(fx, REFRESH, this::refresh);
    life.add(tasks.listen(changed -> refresh.trigger()));
    life.add(refresh::close);
    refresh();
  }

  private void show(Actor actor) {
    seat.setText(texts.get("app.seat.text", actor.seat(), actor.officer()));
  }

  private void refresh() {
    List<TaskState> atWork = tasks.list().stream().filter(TaskState::running).toList();
    running.setVisible(!atWork.isEmpty());
    if (!atWork.isEmpty()) {
      TaskState first = atWork.getFirst();
      progress.setProgress(first.fraction());
      task.setText(
          atWork.size() == 1
              ? texts.say(first.name())
              : texts.get("app.status.tasks", texts.say(first.name()), atWork.size()));
    }
  }

  @FXML
  private void openTasks() {
    navigator.open(SystemModule.PAGE);
  }

  @FXML
  private void showKeys() {
    keyHelp.open();
  }
}
