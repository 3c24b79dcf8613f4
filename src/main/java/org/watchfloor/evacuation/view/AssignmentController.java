package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.assignment.ShelterPaper;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Which household goes to which shelter: proposed, changed by the officer, taken over. */
public final class AssignmentController implements Activated {
  private final MovesViewModel moves;
  private final AssignmentViewModel model;
  private final RegisterKit kit;
  private final Forms forms;
  private final UiTexts texts;
  private final PrintDesk desk;
  private final Set<ShelterPaper> papers;
  private final Fx fx;

  @FXML private Label move;
  @FXML private ComboBox<HazardChoice> hazard;
  @FXML private Button propose;
  @FXML private ProgressBar progress;
  @FXML private Button cancel;
  @FXML private Button take;
  @FXML private Button withdraw;
  @FXML private Button print;
  @FXML private Label quality;
  @FXML private Label basis;
  @FXML private RegisterTable<Proposal.Line> lines;
  @FXML private RegisterTable<Proposal.Use> uses;
  @FXML private ComboBox<ShelterChoice> shelter;
  @FXML private Button pin;
  @FXML private Button forbid;
  @FXML private Button free;
  @FXML private ShutController shutController;

  /** A hazard, or none. */
  record HazardChoice(@Nullable ShelterHazard hazard, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** A shelter to pin to. */
  record ShelterChoice(String number, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  @Inject
  AssignmentController(
      MovesViewModel moves,
      AssignmentViewModel model,
      RegisterKit kit,
      Forms forms,
      UiTexts texts,
      PrintDesk desk,
      Set<ShelterPaper> papers,
      Fx fx) {
    this.moves = moves;
    this.model = model;
    this.kit = kit;
    this.forms = forms;
    this.texts = texts;
    this.desk = desk;
    this.papers = papers;
    this.fx = fx;
  }

  @FXML
  private void initialize() {
    lines.setUp(
        kit, "assignment", line -> line.row().number(), "evacuation.assign.empty", columns());
    uses.setUp(
        kit,
        "assignment-uses",
        use -> use.shelter().number(),
        "evacuation.assign.emptyUses",
        used());
    List<HazardChoice> hazards = new ArrayList<>();
    hazards.add(new HazardChoice(null, texts.get("evacuation.assign.anyHazard")));
    for (ShelterHazard one : ShelterHazard.values()) {
      hazards.add(new HazardChoice(one, texts.name("shelter.hazard", one)));
    }
    hazard.getItems().setAll(hazards);
    hazard.setValue(hazards.getFirst());
    hazard.valueProperty().subscribe(one -> model.hazard.set(one == null ? null : one.hazard()));
    lines.selected().subscribe(this::chosen);
    lines.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    progress.visibleProperty().bind(model.working());
    cancel.visibleProperty().bind(model.working());
    chosen(null);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(moves.follow());
    life.follow(moves.situation(), now -> show());
    life.follow(model.proposal(), found -> show());
    life.follow(model.working(), busy -> show());
  }

  private List<RegisterColumn<Proposal.Line>> columns() {
    return List.of(
        RegisterColumn.<Proposal.Line>text("evacuation.head.shelter", AssignmentController::name)
            .wide(2.7)
            .shownAs(this::place),
        RegisterColumn.<Proposal.Line>text("evacuation.head.number", line -> line.row().number())
            .wide(0.8),
        RegisterColumn.<Proposal.Line>text(
                "evacuation.head.head", line -> Mask.name(line.row().household().profile().head()))
            .wide(0.7),
        RegisterColumn.<Proposal.Line>number("evacuation.head.people", line -> line.row().people())
            .wide(0.55),
        RegisterColumn.<Proposal.Line>number(
                "evacuation.head.vulnerable", line -> line.row().household().profile().vulnerable())
            .wide(0.55),
        RegisterColumn.<Proposal.Line>text("evacuation.head.why", line -> texts.say(line.why()))
            .wide(2.6));
  }

  private static List<RegisterColumn<Proposal.Use>> used() {
    return List.of(
        RegisterColumn.<Proposal.Use>text("evacuation.head.shelter", use -> use.shelter().name())
            .wide(2.6),
        RegisterColumn.<Proposal.Use>number("evacuation.head.going", Proposal.Use::people)
            .wide(0.7),
        RegisterColumn.<Proposal.Use>number(
                "evacuation.head.free", use -> use.free() - use.people())
            .wide(0.7));
  }

  private static String name(Proposal.Line line) {
    Shelter to = line.shelter();
    return to == null ? "" : to.name();
  }

  private Node place(Proposal.Line line) {
    boolean none = line.shelter() == null;
    boolean shut = line.shelter() != null && !line.shelter().state().holdsPeople();
    Label label =
        new Label(
            none
                ? texts.get("evacuation.assign.none")
                : shut ? texts.get("evacuation.assign.shut", name(line)) : name(line));
    if (none || shut) {
      label.getStyleClass().add("failed");
    }
    return label;
  }

  private void show() {
    Optional<MoveBoard> board = moves.board();
    Proposal found = model.proposal().get();
    boolean ours =
        found != null && board.map(one -> one.move().number().equals(found.move())).orElse(false);
    boolean busy = model.working().get();
    move.setText(
        board
            .map(one -> texts.get("evacuation.assign.of", one.move().number()))
            .orElse(texts.get("evacuation.assign.noMove")));
    propose.setDisable(board.isEmpty() || busy);
    propose.setText(texts.get(ours ? "evacuation.act.again" : "evacuation.act.propose"));
    // The next act is the marked one: first reckon, then take over.
    mark(propose, !ours);
    mark(take, ours);
    take.setDisable(!ours || busy || found.lines().size() == found.without().size());
    withdraw.setDisable(board.isEmpty() || busy);
    print.setDisable(board.isEmpty() || busy || papers.isEmpty());
    quality.setText(ours ? model.quality().map(texts::say).orElse("") : "");
    basis.setText(ours ? basis(found) : "");
    if (ours) {
      shutController.show(found.shut(), false);
    } else {
      shutController.show(moves.situation().get().shut());
    }
    lines.show(ours ? found.lines() : List.of());
    uses.show(ours ? fullestFirst(found) : List.of());
    shelter
        .getItems()
        .setAll(
            ours
                ? found.uses().stream()
                    .map(use -> new ShelterChoice(use.shelter().number(), use.shelter().name()))
                    .toList()
                : List.of());
    chosen(lines.selected().getValue());
  }

  /** Where somebody goes stands before the many shelters nobody goes to. */
  private static List<Proposal.Use> fullestFirst(Proposal found) {
    return found.uses().stream()
        .sorted(Comparator.comparing(Proposal.Use::people).reversed())
        .toList();
  }

  private String basis(Proposal found) {
    String said = doubts(found, texts.say(found.basis()));
    return found.ruledOut().isEmpty()
        ? said
        : texts.get(
            "evacuation.assign.ruledOut",
            said,
            found.ruledOut().size(),
            found.ruledOut().getFirst().shelter().name(),
            texts.say(found.ruledOut().getFirst().why()));
  }

  private String doubts(Proposal found, String said) {
    List<Proposal.Use> doubtful = found.doubtful();
    return doubtful.isEmpty()
        ? said
        : texts.get(
            "evacuation.assign.doubtful",
            said,
            doubtful.size(),
            doubtful.getFirst().shelter().name(),
            texts.say(doubtful.getFirst().unknown().getFirst()));
  }

  private static void mark(Button button, boolean next) {
    button.getStyleClass().remove("accent");
    if (next) {
      button.getStyleClass().add("accent");
    }
  }

  private void chosen(Proposal.@Nullable Line line) {
    boolean none = line == null || model.working().get();
    pin.setDisable(none);
    free.setDisable(none);
    shelter.setDisable(none);
    forbid.setDisable(none || line == null || line.shelter() == null);
  }

  private void onPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.O && !event.isShortcutDown() && !event.isAltDown()) {
      shutController.openNext();
      event.consume();
    }
  }

  @FXML
  private void onPropose() {
    moves.board().ifPresent(board -> model.propose(board.move().number()));
  }

  @FXML
  private void onCancel() {
    model.cancel();
  }

  @FXML
  private void onPin() {
    Proposal.Line line = lines.selected().getValue();
    ShelterChoice to = shelter.getValue();
    if (line == null || to == null) {
      kit.toasts().warn(Message.of("evacuation.toast.choosePin"));
      return;
    }
    moves
        .board()
        .ifPresent(board -> model.pin(board.move().number(), line.row().number(), to.number()));
  }

  @FXML
  private void onForbid() {
    Proposal.Line line = lines.selected().getValue();
    Shelter at = line == null ? null : line.shelter();
    if (line != null && at != null) {
      moves
          .board()
          .ifPresent(
              board -> model.forbid(board.move().number(), line.row().number(), at.number()));
    }
  }

  @FXML
  private void onFree() {
    Proposal.Line line = lines.selected().getValue();
    if (line != null) {
      moves.board().ifPresent(board -> model.free(board.move().number(), line.row().number()));
    }
  }

  @FXML
  private void onTake() {
    model.take();
  }

  @FXML
  private void onPrint() {
    moves
        .board()
        .ifPresent(board -> {
          if (moves.situation().get().mayName()) {
            askNames(board.move().number());
          } else {
            kit.toasts().warn(Message.of("evacuation.toast.cardsMasked"));
            print(board.move().number(), "");
          }
        });
  }

  /** Cards for the families name them: that somebody reads the names is on record, with why. */
  private void askNames(String number) {
    forms.ask(
        Question.of(
            Message.of("evacuation.form.cards"),
            List.of(Message.of("evacuation.form.cards_names")),
            Message.of("evacuation.act.printCards")),
        List.of(
            FormField.line(
                Message.of("evacuation.form.cards_reason"),
                texts.get("evacuation.form.cards_usual", number))),
        values -> fx.execute(() -> print(number, values.getFirst())));
  }

  private void print(String number, String reason) {
    desk.print(
        "shelters-" + number,
        (words, file) -> papers.iterator().next().print(number, reason, words, file));
  }

  @FXML
  private void onWithdraw() {
    moves
        .board()
        .ifPresent(board ->
            forms.ask(
                Question.of(
                    Message.of("evacuation.form.withdraw"),
                    List.of(Message.of("evacuation.form.withdraw_what", board.move().number())),
                    Message.of("evacuation.act.withdraw")),
                List.of(FormField.reason()),
                values -> model.withdraw(board.move().number(), values.getFirst())));
  }
}
