package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.view.MovesViewModel.Situation;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** Who must move: not yet safe on top; the places they leave; the orders above. */
public final class MovesController implements Activated {
  /** Characters of a reason that fit the choice. */
  private static final int LONGEST = 12;

  private final MovesViewModel model;
  private final MoveForms forms;
  private final MoveColumns columns;
  private final RegisterKit kit;
  private final Navigator navigator;
  private final Ticker ticker;
  private final UiTexts texts;
  private final Formats formats;
  private boolean choosing;
  private boolean narrowing;

  @FXML private ComboBox<MoveChoice> move;
  @FXML private Label deadline;
  @FXML private Button call;
  @FXML private Button returning;
  @FXML private Button close;
  @FXML private ToggleButton named;
  @FXML private RegisterTable<MoveRow> households;
  @FXML private RegisterTable<PointCount> points;
  @FXML private HouseholdController householdController;
  @FXML private MoveSummaryController summaryController;
  @FXML private ShutController shutController;

  /** A move to look at; the roster has no number. */
  record MoveChoice(@Nullable String number, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  @Inject
  MovesController(
      MovesViewModel model,
      MoveForms forms,
      MoveColumns columns,
      RegisterKit kit,
      Navigator navigator,
      Ticker ticker,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.forms = forms;
    this.columns = columns;
    this.kit = kit;
    this.navigator = navigator;
    this.ticker = ticker;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    households.setUp(kit, "households", MoveRow::number, "evacuation.empty", columns.households());
    households.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    households.selected().subscribe(row -> householdController.show(row));
    households.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    households.addActions(named);
    points.setUp(kit, "points", PointCount::id, "evacuation.empty_points", columns.points());
    points.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    points.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    points
        .table()
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<PointCount>) change -> narrow());
    named.setOnAction(event -> showNames());
    move.valueProperty().subscribe(this::choose);
    householdController.listen(this::picked);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.situation(), this::show);
    life.follow(model.chosen(), number -> show(model.situation().get()));
    life.follow(model.wanted(), this::select);
    life.add(ticker.every(this::countDown));
    life.follow(
        model.named,
        shown -> {
          named.setSelected(shown);
          households.table().refresh();
        });
    // Whoever leaves the page leaves no names behind on the screen.
    life.add(() -> model.named.set(false));
  }

  /** Masks at once; showing asks for a reason first. */
  private void showNames() {
    if (model.named.get()) {
      model.named.set(false);
    } else {
      named.setSelected(false);
      forms.unmask();
    }
  }

  private void choose(@Nullable MoveChoice choice) {
    if (choosing || choice == null) {
      return;
    }
    String number = choice.number();
    if (number == null) {
      model.lookAtRoster();
    } else {
      model.look(number, Set.of());
    }
  }

  private void show(Situation now) {
    if (!now.read()) {
      return;
    }
    named.setDisable(!now.mayName());
    offer(now);
    say(model.board());
    shutController.show(now.shut());
    // People are on their way to a closed door: to open it comes before the next call.
    mark(call, now.shut().isEmpty());
    showPoints();
    households.show(model.rows());
    countDown();
    select(model.wanted().get());
  }

  private void offer(Situation now) {
    List<MoveChoice> choices = new ArrayList<>();
    now.open()
        .forEach(board ->
            choices.add(
                new MoveChoice(
                    board.move().number(),
                    texts.get(
                        "evacuation.choice",
                        shortNumber(board.move()),
                        texts.name("evacuation.stage", board.move().stage()),
                        shortened(board.move().called().reason())))));
    choices.add(new MoveChoice(null, texts.get("evacuation.roster")));
    choosing = true;
    if (!move.getItems().equals(choices)) {
      move.getItems().setAll(choices);
    }
    String shown = model.board().map(board -> board.move().number()).orElse(null);
    choices.stream()
        .filter(one -> Objects.equals(one.number(), shown))
        .findFirst()
        .ifPresent(move::setValue);
    choosing = false;
  }

  /** As it is read out: without the station it was drawn at. */
  private static String shortNumber(Evacuation move) {
    int at = move.number().indexOf("-ZY");
    return at < 0 ? move.number() : move.number().substring(at + 1);
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
  }

  private void say(Optional<MoveBoard> board) {
    Evacuation.Stage stage = board.map(one -> one.move().stage()).orElse(null);
    returning.setDisable(stage != Evacuation.Stage.CALLED);
    close.setDisable(stage != Evacuation.Stage.RETURNING);
    board.ifPresentOrElse(
        one -> summaryController.show(one.counts()),
        () -> summaryController.showRoster(model.situation().get().roster()));
  }

  private static void mark(Button button, boolean next) {
    button.getStyleClass().remove("accent");
    if (next) {
      button.getStyleClass().add("accent");
    }
  }

  private void countDown() {
    deadline.setText(
        model
            .board()
            .filter(board -> board.move().stage() == Evacuation.Stage.CALLED)
            .map(board ->
                texts.get(
                    "evacuation.deadline",
                    formats.moment(board.move().deadline()),
                    formats.countdown(board.move().deadline())))
            .orElse(""));
  }

  private void select(@Nullable String number) {
    if (number == null || !model.situation().get().read()) {
      return;
    }
    if (model.rows().stream().noneMatch(row -> row.number().equals(number))) {
      model.points().set(Set.of());
      households.show(model.rows());
    }
    households.select(number);
    model.wanted().set(null);
  }

  /** The places, those the list is narrowed to selected. */
  private void showPoints() {
    narrowing = true;
    points.show(model.pointRows());
    TableView<PointCount> table = points.table();
    table.getSelectionModel().clearSelection();
    table.getItems().stream()
        .filter(point -> model.points().get().contains(point.id()))
        .forEach(table.getSelectionModel()::select);
    narrowing = false;
  }

  /** Only the households of the places that are selected. */
  private void narrow() {
    if (narrowing) {
      return;
    }
    Set<String> ids = new HashSet<>();
    points.table().getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .forEach(point -> ids.add(point.id()));
    model.points().set(Set.copyOf(ids));
    households.show(model.rows());
  }

  private List<MoveRow> picked() {
    return households.table().getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private void onPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean ours = true;
    switch (event.getCode()) {
      case N -> callMove();
      case M -> householdController.report(HouseholdState.MOVED);
      case S -> householdController.report(HouseholdState.SHELTERED);
      case R -> householdController.report(HouseholdState.RELATIVES);
      case U -> householdController.report(HouseholdState.UNREACHED);
      case H -> householdController.report(HouseholdState.RETURNED);
      case J -> householdController.persuade();
      case F -> householdController.force();
      case P -> householdController.placeForce();
      case G -> householdController.found();
      case O -> shutController.openNext();
      case V -> named.fire();
      default -> ours = false;
    }
    if (ours) {
      event.consume();
    }
  }

  @FXML
  private void callMove() {
    List<PointCount> chosen =
        model.pointRows().stream()
            .filter(point -> model.points().get().contains(point.id()))
            .toList();
    if (chosen.isEmpty()) {
      kit.toasts().warn(Message.of("evacuation.toast.choose"));
    } else {
      forms.call(chosen);
    }
  }

  @FXML
  private void allowReturn() {
    model.board().ifPresent(forms::allowReturn);
  }

  @FXML
  private void closeMove() {
    model.board().ifPresent(forms::close);
  }

  @FXML
  private void importHouseholds() {
    navigator.open(new ObjectRef("import", "households"));
  }
}
