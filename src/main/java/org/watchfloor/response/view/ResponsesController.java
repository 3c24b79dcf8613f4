package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.watchfloor.base.Message;
import org.watchfloor.incident.CaseSheet;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.period.view.FloodPeriodForm;
import org.watchfloor.response.plan.view.PlanEditor;
import org.watchfloor.response.superior.view.SuperiorForms;
import org.watchfloor.response.view.ResponsesViewModel.Shown;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;

/** The page 响应: every response on the left, the selected one on the right. */
public final class ResponsesController implements Activated {
  private final ResponsesViewModel model;
  private final ResponseService responses;
  private final DecisionDialog dialog;
  private final FloodPeriodForm periodForm;
  private final PlanEditor planEditor;
  private final SuperiorForms superiors;
  private final LevelNames names;
  private final UiTexts texts;
  private final Formats formats;
  private final Set<CaseSheet> sheets;
  private final PrintDesk printer;
  private final Tasks tasks;
  private final Executor fx;
  private boolean showing;

  @FXML private Label faults;
  @FXML private EmptyNote none;
  @FXML private HBox body;
  @FXML private ListView<Response> list;

  @Inject
  ResponsesController(
      ResponsesViewModel model,
      ResponseService responses,
      DecisionDialog dialog,
      FloodPeriodForm periodForm,
      PlanEditor planEditor,
      SuperiorForms superiors,
      LevelNames names,
      UiTexts texts,
      Formats formats,
      Set<CaseSheet> sheets,
      PrintDesk printer,
      Tasks tasks,
      Executor fx) {
    this.model = model;
    this.responses = responses;
    this.dialog = dialog;
    this.periodForm = periodForm;
    this.planEditor = planEditor;
    this.superiors = superiors;
    this.names = names;
    this.texts = texts;
    this.formats = formats;
    this.sheets = sheets;
    this.printer = printer;
    this.tasks = tasks;
    this.fx = fx;
  }

  @FXML
  private void initialize() {
    none.icon("mdi2b-bullhorn-outline");
    list.setCellFactory(of -> new ResponseCell(names, texts, formats));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> {
          if (chosen != null && !showing) {
            model.select(chosen.id());
          }
        });
    body.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    hide(faults);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.shown(), this::show);
    tasks
        .of(
            Message.of("response.task.plans"),
            progress ->
                responses.planFaults().stream()
                    .map(fault -> texts.say(fault.said()))
                    .limit(3)
                    .collect(Collectors.joining(System.lineSeparator())))
        .quiet()
        .onSuccess(fx, this::showFaults)
        .start();
  }

  private void onKey(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (event.getCode() == KeyCode.P && !event.isShortcutDown() && !event.isAltDown() && !typing) {
      event.consume();
      print();
    }
  }

  /** Puts the whole chain of the chosen response on paper. */
  @FXML
  private void print() {
    Response chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      Subject of = new Subject(ResponseService.KIND, chosen.id());
      sheets.forEach(sheet ->
          printer.print("case-" + chosen.id(), (words, into) -> sheet.print(of, words, into)));
    }
  }

  @FXML
  private void start() {
    dialog.start();
  }

  @FXML
  private void plans() {
    planEditor.open();
  }

  @FXML
  private void superior() {
    superiors.tell();
  }

  @FXML
  private void period() {
    periodForm.open();
  }

  private void showFaults(String found) {
    faults.setText(found);
    faults.setVisible(!found.isEmpty());
    faults.setManaged(!found.isEmpty());
  }

  private void show(Shown shown) {
    boolean empty = shown.all().isEmpty();
    none.setVisible(empty);
    none.say(texts.get(shown.read() ? "response.none" : "ui.register.loading"));
    body.setVisible(!empty);
    showing = true;
    if (!Objects.equals(list.getItems(), shown.all())) {
      list.getItems().setAll(shown.all());
    }
    shown.detail().ifPresent(detail -> list.getSelectionModel().select(detail.response()));
    showing = false;
  }

  private static void hide(Label label) {
    label.setVisible(false);
    label.setManaged(false);
  }
}
