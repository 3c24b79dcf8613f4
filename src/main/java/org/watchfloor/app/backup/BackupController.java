package org.watchfloor.app.backup;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.watchfloor.app.RestoreDrill;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/**
 * Where backups go, how often, how many stay; one at once; and the rehearsal of a restore of the
 * newest.
 */
public final class BackupController implements Activated {
  private final BackupRounds rounds;
  private final DataFolder station;
  private final Settings settings;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @FXML private TextField folder;
  @FXML private TextField hours;
  @FXML private TextField keep;
  @FXML private Button now;
  @FXML private Button rehearse;
  @FXML private Label said;

  @Inject
  BackupController(
      BackupRounds rounds,
      DataFolder station,
      Settings settings,
      Tasks tasks,
      Executor fx,
      UiTexts texts) {
    this.rounds = rounds;
    this.station = station;
    this.settings = settings;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    hours.setText(String.valueOf(BackupPlan.USUAL_HOURS));
    keep.setText(String.valueOf(BackupPlan.USUAL_KEEP));
    BackupPlan.of(settings)
        .ifPresent(plan -> {
          folder.setText(plan.folder().toString());
          hours.setText(String.valueOf(plan.every().toHours()));
          keep.setText(String.valueOf(plan.keep()));
        });
    life.add(folder.focusedProperty().subscribe(this::take)::unsubscribe);
    life.add(hours.focusedProperty().subscribe(this::take)::unsubscribe);
    life.add(keep.focusedProperty().subscribe(this::take)::unsubscribe);
  }

  /** On Enter and on leaving a field; an empty folder means by hand only. */
  @FXML
  private void take() {
    if (folder.getText().isBlank()) {
      BackupPlan.drop(settings);
      return;
    }
    try {
      BackupPlan.of(folder.getText(), hours.getText(), keep.getText()).keepIn(settings);
      said.setText("");
    } catch (RefusedException e) {
      said.setText(texts.say(e.said()));
    }
  }

  @FXML
  private void makeNow() {
    try {
      BackupPlan plan = BackupPlan.of(folder.getText(), hours.getText(), keep.getText());
      run("app.backup.task", () -> List.of(rounds.round(plan)));
    } catch (RefusedException e) {
      said.setText(texts.say(e.said()));
    }
  }

  @FXML
  private void rehearse() {
    run("app.backup.task.drill", this::drill);
  }

  private List<Message> drill() {
    String newest = rounds.outcome().goodFile();
    if (newest == null) {
      throw RefusedException.of("app.backup.refused.nothing");
    }
    RestoreDrill.Outcome outcome = RestoreDrill.rehearse(Path.of(newest), station.root());
    return outcome.sentences();
  }

  private void run(String name, Supplier<List<Message>> work) {
    now.setDisable(true);
    rehearse.setDisable(true);
    said.setText(texts.get("app.backup.working"));
    tasks
        .of(Message.of(name), progress -> work.get())
        .quiet()
        .onSuccess(fx, done -> show(done.stream().map(texts::say).toList()))
        .onFailure(
            fx,
            failure -> {
              if (failure instanceof RefusedException refused) {
                show(List.of(texts.say(refused.said())));
              } else {
                show(List.of());
                tasks.report(failure);
              }
            })
        .start();
  }

  private void show(List<String> words) {
    now.setDisable(false);
    rehearse.setDisable(false);
    said.setText(String.join("\n", words));
  }
}
