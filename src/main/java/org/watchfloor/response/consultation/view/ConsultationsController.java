package org.watchfloor.response.consultation.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.chain.Prompt;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.ConsultationSheet;
import org.watchfloor.response.consultation.view.ConsultationViewModel.Board;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The page 会商: consultations above, what to look at next below, the record at the side. */
public final class ConsultationsController implements Activated {
  private final ConsultationViewModel model;
  private final ConsultationForms forms;
  private final RegisterKit kit;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;

  @FXML private Label summary;
  @FXML private RegisterTable<Consultation> consultations;
  @FXML private RegisterTable<Prompt> prompts;
  @FXML private VBox sheet;
  @FXML private Button call;
  @FXML private Button hear;
  @FXML private Button conclude;
  @FXML private Button cancel;
  @FXML private Button print;
  @FXML private Button looked;
  @FXML private Button goThere;

  @Inject
  ConsultationsController(
      ConsultationViewModel model,
      ConsultationForms forms,
      RegisterKit kit,
      Navigator navigator,
      UiTexts texts,
      Formats formats,
      WatchClock clock) {
    this.model = model;
    this.forms = forms;
    this.kit = kit;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  @FXML
  private void initialize() {
    consultations.setUp(
        kit, "consultations", Consultation::id, "response.consult.empty", consultationColumns());
    consultations.addActions(call);
    consultations.selected().subscribe(this::showSheet);
    consultations.onOpen(one -> withOpen(forms::conclude));
    consultations.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    prompts.setUp(kit, "chain-prompts", Prompt::check, "response.chain.empty", promptColumns());
    prompts.addActions(looked, goThere);
    prompts.onOpen(forms::looked);
    looked.disableProperty().bind(prompts.selected().isNull());
    goThere.disableProperty().bind(prompts.selected().isNull());
    showSheet(null);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.board(), this::show);
    life.follow(model.wanted(), this::select);
  }

  private void show(Board board) {
    if (!board.read()) {
      return;
    }
    Instant now = clock.instant();
    summary.setText(
        texts.get(
            "response.consult.summary",
            board.consultations().stream().filter(Consultation::open).count(),
            board.prompts().stream().filter(one -> one.open(now)).count()));
    consultations.show(board.consultations());
    prompts.show(board.prompts());
    select(model.wanted().get());
    if (consultations.selected().get() == null && !board.consultations().isEmpty()) {
      consultations.select(board.consultations().getFirst().id());
    }
  }

  private void select(@Nullable String id) {
    boolean known =
        id != null
            && model.board().get().consultations().stream().anyMatch(one -> one.id().equals(id));
    if (id != null && known) {
      consultations.select(id);
      model.wanted().set(null);
    }
  }

  private void showSheet(@Nullable Consultation one) {
    boolean open = one != null && one.open();
    hear.setDisable(!open);
    conclude.setDisable(!open);
    cancel.setDisable(!open);
    print.setDisable(one == null);
    List<Message> lines =
        one == null ? List.of(Message.of("response.consult.none")) : ConsultationSheet.lines(one);
    sheet
        .getChildren()
        .setAll(lines.stream().map(texts::say).map(ConsultationsController::line).toList());
    sheet.getChildren().getFirst().getStyleClass().add("section-title");
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private List<RegisterColumn<Consultation>> consultationColumns() {
    return List.of(
        RegisterColumn.text("response.consult.head.title", Consultation::title).wide(2),
        RegisterColumn.text(
            "response.consult.head.at", (Consultation one) -> formats.moment(one.startAt())),
        RegisterColumn.text("response.consult.head.chair", Consultation::chair),
        RegisterColumn.text("response.consult.head.verdict", this::verdict).wide(1.6));
  }

  private String verdict(Consultation one) {
    if (one.cancelled().isPresent()) {
      return texts.get("response.consult.state.cancelled");
    }
    return one.conclusion()
        .map(how -> texts.say(ConsultationSheet.verdict(one, how)))
        .orElseGet(() -> texts.get("response.consult.state.open", one.opinions().size()));
  }

  private List<RegisterColumn<Prompt>> promptColumns() {
    return List.of(
        RegisterColumn.text("response.chain.head.because", Prompt::because).wide(0.8),
        RegisterColumn.text("response.chain.head.check", Prompt::text).wide(2),
        RegisterColumn.text("response.chain.head.last", this::last).wide(1.8).aging());
  }

  private String last(Prompt prompt) {
    return prompt
        .last()
        .map(one ->
            texts.get("response.chain.last", formats.age(one.at()), one.officer(), one.found()))
        .orElseGet(() -> texts.get("response.chain.never"));
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case N -> {
        event.consume();
        callOne();
      }
      case O -> {
        event.consume();
        withOpen(forms::hear);
      }
      case C -> {
        event.consume();
        withOpen(forms::conclude);
      }
      case P -> {
        event.consume();
        printOne();
      }
      default -> {
        // No key of this page.
      }
    }
  }

  private void withOpen(Consumer<Consultation> act) {
    Consultation one = consultations.selected().get();
    if (one != null && one.open()) {
      act.accept(one);
    }
  }

  @FXML
  private void callOne() {
    forms.call("", null);
  }

  @FXML
  private void hearOne() {
    withOpen(forms::hear);
  }

  @FXML
  private void concludeOne() {
    withOpen(forms::conclude);
  }

  @FXML
  private void printOne() {
    Consultation one = consultations.selected().get();
    if (one != null) {
      forms.print(one);
    }
  }

  @FXML
  private void cancelOne() {
    withOpen(forms::cancel);
  }

  @FXML
  private void lookedAtOne() {
    Prompt prompt = prompts.selected().get();
    if (prompt != null) {
      forms.looked(prompt);
    }
  }

  @FXML
  private void goToPage() {
    Prompt prompt = prompts.selected().get();
    if (prompt != null) {
      navigator.open(prompt.page());
    }
  }
}
