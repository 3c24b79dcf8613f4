package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.response.LevelPreview.DecidingPost;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** The form that hands a task on to another post of its plan, or notes something about it. */
public final class TaskChangeController {
  private final ResponseService responses;
  private final ResponseTasks responseTasks;
  private final Tasks tasks;
  private final Executor fx;
  private final Overlay overlay;
  private final Saving saving;
  private final UiTexts texts;
  private @Nullable ResponseTask about;
  private boolean handsOn;

  @FXML private Label title;
  @FXML private Label task;
  @FXML private Node postRow;
  @FXML private ComboBox<DecidingPost> post;
  @FXML private TextField note;
  @FXML private Label refusal;
  @FXML private Button act;

  @Inject
  TaskChangeController(
      ResponseService responses,
      ResponseTasks responseTasks,
      Tasks tasks,
      Executor fx,
      Overlay overlay,
      UiTexts texts) {
    this.responses = responses;
    this.responseTasks = responseTasks;
    this.tasks = tasks;
    this.fx = fx;
    this.overlay = overlay;
    this.saving = new Saving(tasks, fx);
    this.texts = texts;
  }

  /** Begins the form. */
  void begin(ResponseTask chosen, boolean handOn) {
    about = chosen;
    handsOn = handOn;
    String what = handOn ? "response.task.act.handOn" : "response.task.act.note";
    title.setText(texts.get(what));
    act.setText(texts.get(what));
    task.setText(texts.get("response.task.line", chosen.owner(), chosen.text()));
    postRow.setVisible(handOn);
    postRow.setManaged(handOn);
    post.setConverter(new WordConverter<>(DecidingPost::title));
    if (handOn) {
      tasks
          .of(Message.of("response.task.plans"), progress -> posts(chosen))
          .quiet()
          .onSuccess(fx, post.getItems()::setAll)
          .start();
    }
  }

  /** What gets the cursor. */
  Node first() {
    return handsOn ? post : note;
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void save() {
    ResponseTask chosen = about;
    if (chosen == null) {
      return;
    }
    DecidingPost to = post.getValue();
    String words = note.getText();
    boolean handOn = handsOn;
    saving.act(
        Message.of("response.task.change"),
        () -> {
          if (handOn) {
            responseTasks.reassign(
                chosen.id(), to == null ? "" : to.key(), to == null ? "" : to.title(), words);
          } else {
            responseTasks.note(chosen.id(), words);
          }
        },
        overlay::close,
        this::refused);
  }

  private List<DecidingPost> posts(ResponseTask chosen) {
    return responses
        .find(chosen.response())
        .flatMap(responses::planOf)
        .map(plan ->
            plan.everyPost().entrySet().stream()
                .map(one -> new DecidingPost(one.getKey(), one.getValue()))
                .filter(one -> !one.key().equals(chosen.post()))
                .toList())
        .orElse(List.of());
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      refusal.setText(texts.say(refused.said()));
    } else {
      tasks.report(failure);
    }
  }
}
