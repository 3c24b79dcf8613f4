package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.Response;
import org.watchfloor.response.Response.Contradiction;
import org.watchfloor.response.Response.Step;
import org.watchfloor.response.ResponseStage;
import org.watchfloor.response.confirmation.ConfirmationWords;
import org.watchfloor.response.headquarters.Post;
import org.watchfloor.response.headquarters.view.PostTable;
import org.watchfloor.response.plan.view.PlanWords;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.view.ResponsesViewModel.Detail;
import org.watchfloor.response.view.ResponsesViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The selected response: what was laid down, its tasks, its decisions, its plan. */
public final class DetailController implements Activated {
  private final ResponsesViewModel model;
  private final DecisionDialog dialog;
  private final DocumentForm documents;
  private final TaskTable taskTable;
  private final PostTable postTable;
  private final RegisterKit kit;
  private final PlanWords planWords;
  private final LevelNames names;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private Node root;
  @FXML private HBox chip;
  @FXML private Label name;
  @FXML private Label since;
  @FXML private Label contradiction;
  @FXML private Label unconfirmed;
  @FXML private Button startProposed;
  @FXML private Button decline;
  @FXML private Button adjust;
  @FXML private Button end;
  @FXML private Button document;
  @FXML private GridPane terms;
  @FXML private Label matter;
  @FXML private Label until;
  @FXML private Label measures;
  @FXML private Label areaName;
  @FXML private Label area;
  @FXML private Label decided;
  @FXML private TabPane tabs;
  @FXML private Tab tasksTab;
  @FXML private RegisterTable<ResponseTask> tasks;
  @FXML private Label chosen;
  @FXML private RegisterTable<Step> steps;
  @FXML private RegisterTable<Post> posts;
  @FXML private TextArea plan;

  @Inject
  DetailController(
      ResponsesViewModel model,
      DecisionDialog dialog,
      DocumentForm documents,
      TaskTable taskTable,
      PostTable postTable,
      RegisterKit kit,
      PlanWords planWords,
      LevelNames names,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.dialog = dialog;
    this.documents = documents;
    this.taskTable = taskTable;
    this.postTable = postTable;
    this.kit = kit;
    this.planWords = planWords;
    this.names = names;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    taskTable.setUp(tasks);
    postTable.setUp(posts);
    tasks.selected().subscribe(this::showWhole);
    steps.setUp(
        kit,
        "response-steps",
        Step::entry,
        "response.steps.none",
        List.of(
            RegisterColumn.moment("response.step.at", Step::effectiveAt, formats::moment),
            RegisterColumn.text(
                "response.step.act", step -> texts.name("response.act", step.act())),
            RegisterColumn.text("response.step.level", this::levels),
            RegisterColumn.text("response.field.POST", Step::post),
            RegisterColumn.text("response.field.BASIS_DOC", this::basis),
            RegisterColumn.<Step>text("response.field.REASON", Step::reason).wide(2),
            RegisterColumn.text("response.step.officer", Step::officer),
            RegisterColumn.text("response.step.second", this::second)));
  }

  @Override
  public void onShow(Subscriptions life) {
    taskTable.onShow(life);
    life.follow(model.shown(), this::show);
    life.follow(
        model.selectedTask(), id -> model.shown().get().detail().ifPresent(this::showWanted));
  }

  @FXML
  private void startProposed() {
    decide(DecisionKind.START);
  }

  @FXML
  private void decline() {
    decide(DecisionKind.DECLINE);
  }

  @FXML
  private void adjust() {
    decide(DecisionKind.ADJUST);
  }

  @FXML
  private void end() {
    decide(DecisionKind.END);
  }

  @FXML
  private void document() {
    model.shown().get().detail().ifPresent(detail -> documents.ask(detail.response()));
  }

  private void decide(DecisionKind kind) {
    model.shown().get().detail().ifPresent(detail -> dialog.open(kind, detail.response()));
  }

  private void show(Shown shown) {
    root.setVisible(shown.detail().isPresent());
    shown.detail().ifPresent(this::show);
  }

  private void show(Detail detail) {
    Response response = detail.response();
    ResponseStage stage = response.stage();
    chip.getChildren().setAll(names.chip(response));
    name.setText(names.of(response));
    since.setText(
        texts.get(
            "response.since",
            texts.name("response.stage", stage),
            formats.moment(response.since())));
    keep(startProposed, stage == ResponseStage.PROPOSED);
    keep(decline, stage == ResponseStage.PROPOSED);
    keep(adjust, stage.inForce());
    keep(end, stage.inForce());
    keep(document, documents.missing(response));
    keep(unconfirmed, !response.overrides().isEmpty());
    response
        .overrides()
        .forEach(step ->
            unconfirmed.setText(
                texts.get(
                    "response.confirm.mark",
                    texts.say(ConfirmationWords.act(response, step)),
                    step.officer(),
                    step.override().orElse(""))));
    keep(contradiction, !response.contradictions().isEmpty());
    if (!response.contradictions().isEmpty()) {
      Contradiction last = response.contradictions().getLast();
      contradiction.setText(texts.get("response.contradiction", last.counts(), last.against()));
    }
    keep(terms, response.terms().isPresent());
    response.terms().ifPresent(this::show);
    Step last = response.steps().getLast();
    decided.setText(texts.get("response.detail.decidedBy", last.post(), basis(last)));
    boolean plain = !response.township() && where(response).isEmpty();
    keep(area, !plain);
    keep(areaName, !plain);
    area.setText(whose(response));
    long open = detail.tasks().stream().filter(ResponseTask::open).count();
    tasksTab.setText(texts.get("response.detail.tasks", open, detail.tasks().size()));
    tasks.show(detail.tasks());
    steps.show(response.steps().reversed());
    posts.show(detail.posts());
    plan.setText(later(detail) + detail.planText());
    showWanted(detail);
  }

  /**
   * Over the plan the response keeps: that another version is in force by now, and what is other.
   */
  private String later(Detail detail) {
    return detail
        .later()
        .map(other -> {
          StringBuilder lines =
              new StringBuilder(
                  texts.get(
                      "plan.later",
                      other.kept().version(),
                      other.now().version(),
                      formats.moment(other.now().since()),
                      other.changes().size()));
          other
              .changes()
              .forEach(
                  change -> lines.append(System.lineSeparator()).append(planWords.change(change)));
          return lines.append(System.lineSeparator()).append(System.lineSeparator()).toString();
        })
        .orElse("");
  }

  /** Goes to the task that was asked for, once: from then on the officer's own choice stands. */
  private void showWanted(Detail detail) {
    String wanted = model.selectedTask().get();
    if (wanted != null && detail.tasks().stream().anyMatch(task -> task.id().equals(wanted))) {
      tabs.getSelectionModel().select(tasksTab);
      tasks.select(wanted);
      model.taskShown();
    } else if (tasks.selected().get() == null) {
      selectMostUrgent(detail);
    }
  }

  /** What is most pressing stands in full, with its buttons ready, before anything is clicked. */
  private void selectMostUrgent(Detail detail) {
    detail.tasks().stream()
        .filter(ResponseTask::open)
        .findFirst()
        .ifPresent(task -> tasks.select(task.id()));
  }

  /** The selected task in full, with everything noted about it; a cell is too narrow for that. */
  private void showWhole(@Nullable ResponseTask task) {
    keep(chosen, task != null);
    if (task == null) {
      return;
    }
    StringBuilder lines =
        new StringBuilder(texts.get("response.task.line", task.owner(), task.text()));
    for (ResponseTask.Note note : task.notes()) {
      lines
          .append(System.lineSeparator())
          .append(
              texts.get("response.task.noted", formats.moment(note.at()), note.by(), note.text()));
    }
    chosen.setText(lines.toString());
  }

  private void show(Response.Terms laidDown) {
    matter.setText(laidDown.matter());
    until.setText(formats.moment(laidDown.expectedUntil()));
    measures.setText(laidDown.measures());
  }

  /** Whose it is and where it holds. */
  private String whose(Response response) {
    String unit =
        response.unitName().isEmpty() ? texts.get("response.unit.own") : response.unitName();
    String where = where(response);
    return where.isEmpty() ? unit : texts.get("response.detail.where", unit, where);
  }

  private static String where(Response response) {
    return response.terms().map(Response.Terms::area).orElse("");
  }

  private String basis(Step step) {
    return step.undocumented() ? texts.get("response.basis.later") : step.basisDoc();
  }

  private String second(Step step) {
    if (step.unconfirmed()) {
      return texts.get("response.step.unconfirmed");
    }
    return step.second()
        .map(by -> step.override().isPresent() ? texts.get("response.step.after", by) : by)
        .orElse("");
  }

  private String levels(Step step) {
    String to = LevelNames.of(texts, step.to());
    return step.from()
        .filter(from -> from != step.to())
        .map(from -> texts.get("response.step.change", LevelNames.of(texts, from), to))
        .orElse(to);
  }

  private static void keep(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
