package org.watchfloor.team.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.watchfloor.base.Message;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.view.TeamsViewModel.Board;
import org.watchfloor.team.view.TeamsViewModel.JobRow;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** The jobs under way; one key brings the selected one to its next status, a digit to any. */
public final class JobsController implements Activated {
  private final TeamsViewModel model;
  private final RegisterKit kit;
  private final Forms forms;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private RegisterTable<JobRow> jobs;
  @FXML private Button next;
  @FXML private Button refuse;
  @FXML private Button cancel;

  @Inject
  JobsController(
      TeamsViewModel model,
      RegisterKit kit,
      Forms forms,
      Navigator navigator,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.kit = kit;
    this.forms = forms;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    jobs.setUp(kit, "assignments", row -> row.job().id(), "team.empty_jobs", columns());
    jobs.addActions(next, refuse, cancel);
    for (Button button : List.of(next, refuse, cancel)) {
      button.disableProperty().bind(jobs.selected().isNull());
    }
    jobs.selected().subscribe(row -> next.setText(nextText(row == null ? null : row.job())));
    jobs.onOpen(row -> openIncident(row.job()));
    jobs.table().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.board(), this::show);
  }

  private void show(Board board) {
    if (board.read()) {
      jobs.show(board.jobs());
    }
  }

  private List<RegisterColumn<JobRow>> columns() {
    return List.of(
        RegisterColumn.text("team.head.team", JobRow::team),
        RegisterColumn.<JobRow>text(
                "team.head.status", row -> texts.name("team.status", row.job().status()))
            .wide(0.7)
            .sortedBy(java.util.Comparator.comparing(row -> row.job().status())),
        RegisterColumn.<JobRow>moment("team.head.since", row -> row.job().since(), formats::lasting)
            .aging()
            .wide(0.7),
        RegisterColumn.<JobRow>moment("team.head.report", JobRow::due, formats::moment).wide(0.8),
        RegisterColumn.<JobRow>text("team.head.incident", row -> row.job().incident()).wide(1.2),
        RegisterColumn.<JobRow>text("team.head.task", row -> row.job().task()).wide(1.6),
        RegisterColumn.text("team.head.times", row -> times(row.job())),
        RegisterColumn.<JobRow>text("team.head.override", row -> row.job().override()).wide(1.5));
  }

  /** How long from the order to moving off and to arriving, as far as it has come. */
  private String times(Assignment job) {
    String turnout =
        job.between(AssignmentStatus.ALERTED, AssignmentStatus.EN_ROUTE)
            .map(length -> texts.get("team.time.turnout", length.toMinutes()))
            .orElse("");
    String arrival =
        job.between(AssignmentStatus.ALERTED, AssignmentStatus.ON_SCENE)
            .map(length -> texts.get("team.time.arrival", length.toMinutes()))
            .orElse("");
    return (turnout + " " + arrival).strip();
  }

  private String nextText(@org.jspecify.annotations.Nullable Assignment job) {
    return job == null
        ? texts.get("team.act.next_none")
        : texts.get("team.act.next", texts.name("team.status", job.status().next()));
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    AssignmentStatus[] ladder = AssignmentStatus.values();
    if (event.getCode() == KeyCode.SPACE) {
      goOn();
      event.consume();
    } else if (event.getCode() == KeyCode.H) {
      withSelected(job -> model.hear(job.team(), texts.get("team.position.radio")));
      event.consume();
    } else if (event.getCode().isDigitKey()) {
      int digit = event.getText().isEmpty() ? 0 : event.getText().charAt(0) - '0';
      if (digit >= 1 && digit <= AssignmentStatus.RECOVERED.ordinal() + 1) {
        withSelected(job -> model.advance(job, ladder[digit - 1]));
        event.consume();
      }
    }
  }

  @FXML
  private void goOn() {
    withSelected(job -> model.advance(job, job.status().next()));
  }

  @FXML
  private void cancelJob() {
    ask("team.ask.cancel", "team.act.cancel", model::cancel);
  }

  @FXML
  private void refuseJob() {
    ask("team.ask.refuse", "team.act.refuse", model::refuse);
  }

  private void ask(String title, String act, BiConsumer<Assignment, String> command) {
    JobRow row = jobs.selected().get();
    if (row != null) {
      forms.askReason(
          Question.of(Message.of(title, row.team()), List.of(), Message.of(act)),
          reason -> command.accept(row.job(), reason));
    }
  }

  private void openIncident(Assignment job) {
    if (navigator.opens("incident")) {
      navigator.open(new ObjectRef("incident", job.incident()));
    }
  }

  private void withSelected(Consumer<Assignment> act) {
    JobRow row = jobs.selected().get();
    if (row != null) {
      act.accept(row.job());
    }
  }
}
