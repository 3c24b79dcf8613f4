package org.watchfloor.team.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.grid.view.OpenGrid;
import org.watchfloor.team.view.TeamsViewModel.Board;
import org.watchfloor.team.view.TeamsViewModel.TeamRow;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EditedBy;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.map.MapDesk;

/** The page 队伍: the classes with their counts, and all teams. The jobs have a view of their own. */
public final class TeamsController implements Activated {
  private final TeamsViewModel model;
  private final RegisterKit kit;
  private final Forms forms;
  private final PositionForm positions;
  private final OpenGrid grid;
  private final MapDesk map;
  private final Navigator navigator;
  private final Ticker ticker;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final EditedBy editedBy;

  private long shownMinute;

  @FXML private FlowPane classes;
  @FXML private Label summary;
  @FXML private Label edited;
  @FXML private RegisterTable<TeamRow> teams;
  @FXML private Button standby;
  @FXML private Button resting;
  @FXML private Button unavailable;
  @FXML private Button locate;
  @FXML private Button hear;
  @FXML private Button onMap;

  @Inject
  TeamsController(
      TeamsViewModel model,
      RegisterKit kit,
      Forms forms,
      PositionForm positions,
      OpenGrid grid,
      MapDesk map,
      Navigator navigator,
      Ticker ticker,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      EditedBy editedBy) {
    this.model = model;
    this.kit = kit;
    this.forms = forms;
    this.positions = positions;
    this.grid = grid;
    this.map = map;
    this.navigator = navigator;
    this.ticker = ticker;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.editedBy = editedBy;
  }

  @FXML
  private void initialize() {
    teams.setUp(kit, "teams", row -> row.team().number(), "team.empty", columns());
    teams.onOpen(row -> showOnMap());
    teams.addActions(standby, resting, unavailable, hear, locate, onMap);
    teams.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    for (Button button : List.of(standby, resting, unavailable, hear, locate, onMap)) {
      button.disableProperty().bind(teams.selected().isNull());
    }
    offerClasses();
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.board(), this::show);
    life.follow(model.shownClass(), kind -> show(model.board().get()));
    life.add(ticker.every(this::growOld));
    life.add(editedBy.follow(this::showEdited));
    life.follow(teams.selected(), row -> showEdited());
    life.follow(model.wanted(), this::select);
  }

  /** Of the chosen team with the time, of all others in their rows. */
  private void showEdited() {
    TeamRow row = teams.selected().getValue();
    editedBy.show(edited, row == null ? null : new ObjectRef("team", row.team().number()));
    teams.table().refresh();
  }

  private List<RegisterColumn<TeamRow>> columns() {
    return List.of(
        RegisterColumn.<TeamRow>text("team.head.name", row -> row.team().name()).wide(1.5),
        RegisterColumn.<TeamRow>text(
                "team.head.class", row -> texts.name("team.class", row.team().profile().kind()))
            .wide(0.9)
            .sortedBy(Comparator.comparing(row -> row.team().profile().kind())),
        RegisterColumn.<TeamRow>text("team.head.status", this::status)
            .wide(1.25)
            .sortedBy(
                Comparator.<TeamRow, Integer>comparing(row -> -row.jobs().size())
                    .thenComparing(row -> row.team().readiness())),
        RegisterColumn.<TeamRow>text("team.head.capabilities", this::capabilities).wide(2),
        RegisterColumn.<TeamRow>number("team.head.strength", row -> row.team().profile().strength())
            .wide(0.6),
        RegisterColumn.<TeamRow>number(
                "team.head.muster", row -> row.team().profile().musterMinutes())
            .wide(0.85),
        RegisterColumn.<TeamRow>text("team.head.flags", this::flags)
            .wide(1.2)
            .shownAs(row -> Warned.label(flags(row), !flags(row).isEmpty())),
        RegisterColumn.text("team.head.place", this::place),
        RegisterColumn.text("team.head.phone", row -> empty(row.team().profile().phone())));
  }

  private String status(TeamRow row) {
    if (row.jobs().isEmpty()) {
      String ready = texts.name("team.readiness", row.team().readiness());
      String why = row.team().readinessReason();
      return why.isEmpty() ? ready : texts.get("team.status_because", ready, why);
    }
    return row.jobs().stream()
        .map(job -> texts.name("team.status", job.status()))
        .collect(Collectors.joining(" + "));
  }

  private String flags(TeamRow row) {
    String edited = editedBy.who(new ObjectRef("team", row.team().number()));
    return Stream.concat(
            Stream.of(edited).filter(said -> !said.isEmpty()), row.flags().stream().map(texts::say))
        .collect(Collectors.joining(texts.get("team.comma")));
  }

  private String capabilities(TeamRow row) {
    return row.team().profile().capabilities().stream()
        .map(capability -> texts.name("team.capability", capability))
        .collect(Collectors.joining(texts.get("team.comma")));
  }

  private String place(TeamRow row) {
    Team team = row.team();
    return team.seenAt() == null || team.seenSince() == null
        ? empty(team.profile().base())
        : texts.get("team.seen", team.seenBy(), formats.age(team.seenSince()));
  }

  private static String empty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void offerClasses() {
    ToggleGroup group = new ToggleGroup();
    for (TeamClass kind : TeamClass.values()) {
      ToggleButton button = new ToggleButton();
      button.setUserData(kind);
      button.setToggleGroup(group);
      button.setSelected(kind == model.shownClass().get());
      classes.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe(chosen ->
            model.shownClass().set(chosen == null ? null : (TeamClass) chosen.getUserData()));
    show(model.board().get());
  }

  private void show(Board board) {
    classes.getChildren().stream()
        .map(ToggleButton.class::cast)
        .forEach(button -> button.setText(count(board, (TeamClass) button.getUserData())));
    long free = board.teams().stream().filter(TeamRow::free).count();
    summary.setText(texts.get("team.summary", board.teams().size(), free, board.jobs().size()));
    if (board.read()) {
      teams.show(board.of(model.shownClass().get()));
    }
  }

  private String count(Board board, TeamClass kind) {
    List<TeamRow> rows = board.of(kind);
    long free = rows.stream().filter(TeamRow::free).count();
    return texts.get("team.class_count", texts.name("team.class", kind), free, rows.size());
  }

  /** Once a minute the ages of the positions are written anew. */
  private void growOld() {
    long minute = clock.instant().getEpochSecond() / 60;
    if (minute != shownMinute) {
      shownMinute = minute;
      model.reread();
      teams.table().refresh();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.P && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      locateTeam();
    } else if (event.getCode() == KeyCode.H && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      hearTeam();
    }
  }

  private void select(@Nullable String number) {
    if (number != null) {
      model.shownClass().set(null);
      teams.select(number);
    }
  }

  @FXML
  private void toStandby() {
    withSelected(row -> model.changeReadiness(row.team(), Readiness.STANDBY, ""));
  }

  @FXML
  private void toResting() {
    askReadiness(Readiness.RESTING);
  }

  @FXML
  private void toUnavailable() {
    askReadiness(Readiness.UNAVAILABLE);
  }

  @FXML
  private void locateTeam() {
    withSelected(row -> positions.open(row.team()));
  }

  @FXML
  private void hearTeam() {
    withSelected(row -> model.hear(row.team().number(), texts.get("team.position.radio")));
  }

  @FXML
  private void openGrid() {
    grid.run(navigator);
  }

  @FXML
  private void importTeams() {
    navigator.open(new ObjectRef("import", "teams"));
  }

  @FXML
  private void showOnMap() {
    withSelected(row -> map.show(new ObjectRef("team", row.team().number()), row.team().at()));
  }

  private void askReadiness(Readiness readiness) {
    Message word = Message.of("team.readiness." + readiness.name());
    withSelected(row ->
        forms.askReason(
            Question.of(Message.of("team.ask.readiness", row.team().name(), word), List.of(), word)
                .changing("team", row.team().number()),
            reason -> model.changeReadiness(row.team(), readiness, reason)));
  }

  private void withSelected(java.util.function.Consumer<TeamRow> act) {
    TeamRow row = teams.selected().get();
    if (row != null) {
      act.accept(row);
    }
  }
}
