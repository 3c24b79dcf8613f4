package org.watchfloor.duty.sheet.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.duty.timeline.NoteScope;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/**
 * The page 补录, made for typing: four digits of time go on to the words, Enter saves and goes on to
 * the next line, the last line of a sheet to the next sheet. Nothing else has to be pressed.
 */
public final class CatchUpController implements Activated, FirstFocus {
  private static final int TIME_DIGITS = 4;

  private final CatchUpViewModel model;
  private final SheetForms forms;
  private final RegisterKit kit;
  private final Formats formats;
  private final UiTexts texts;

  @FXML private VBox root;
  @FXML private TextField sheet;
  @FXML private TextField line;
  @FXML private TextField day;
  @FXML private TextField time;
  @FXML private TextField text;
  @FXML private ComboBox<Optional<NoteScope>> about;
  @FXML private CheckBox stray;
  @FXML private Label refusal;
  @FXML private ListView<TypedRow> rows;
  @FXML private Button back;
  @FXML private Button correction;
  @FXML private RegisterTable<SheetState> sheets;
  @FXML private Label summary;
  @FXML private Button voiding;
  @FXML private Button lifting;
  @FXML private Button taking;

  @Inject
  CatchUpController(
      CatchUpViewModel model, SheetForms forms, RegisterKit kit, Formats formats, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.kit = kit;
    this.formats = formats;
    this.texts = texts;
  }

  @Override
  public Node first() {
    return model.sheet.get().isBlank() ? sheet : time;
  }

  @FXML
  private void initialize() {
    sheet.textProperty().bindBidirectional(model.sheet);
    line.textProperty().bindBidirectional(model.line);
    day.textProperty().bindBidirectional(model.day);
    time.textProperty().bindBidirectional(model.time);
    text.textProperty().bindBidirectional(model.text);
    stray.selectedProperty().bindBidirectional(model.stray);
    about.setConverter(new AboutWords());
    about.valueProperty().bindBidirectional(model.about);
    sheet.setOnAction(event -> {
      model.sheetTyped();
      time.requestFocus();
    });
    line.setOnAction(event -> time.requestFocus());
    day.setOnAction(event -> time.requestFocus());
    time.setOnAction(event -> text.requestFocus());
    time.textProperty().subscribe((before, now) -> timeTyped(before, now));
    rows.setItems(model.rows());
    rows.setPlaceholder(new EmptyNote());
    rows.setCellFactory(view -> new TypedCell(formats, texts));
    rows.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    sheets.setUp(kit, "sheets", SheetState::number, "sheet.empty", columns());
    sheets.onOpen(chosen -> {
      model.choose(chosen);
      time.requestFocus();
    });
    sheets.selected().subscribe(this::offerOnSheet);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    if (rows.getPlaceholder() instanceof EmptyNote note) {
      note.say(texts.get("sheet.rows.empty"));
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.board(), this::show);
    life.follow(model.refusal, this::refuse);
    life.follow(model.wanted, wanted -> select());
  }

  /** Four digits are a time, and the words come next; not while an old one is put right. */
  private void timeTyped(String before, String now) {
    boolean typedOn = now.length() == before.length() + 1 && now.startsWith(before);
    if (typedOn && now.length() == TIME_DIGITS && now.chars().allMatch(Character::isDigit)) {
      text.requestFocus();
    }
  }

  private void show(SheetBoard board) {
    List<Optional<NoteScope>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    board.scopes().forEach(scope -> choices.add(Optional.of(scope)));
    Optional<NoteScope> chosen = model.about.get();
    if (!choices.contains(chosen)) {
      choices.add(chosen);
    }
    if (!about.getItems().equals(choices)) {
      about.getItems().setAll(choices);
      about.setValue(chosen);
    }
    if (board.read()) {
      sheets.show(board.sheets());
      select();
      summary.setText(
          texts.get(
              "sheet.summary",
              board.sheets().size(),
              count(board, SheetState.Stage.OUT),
              count(board, SheetState.Stage.BEGUN),
              count(board, SheetState.Stage.COMPLETE),
              board.sheets().stream().filter(SheetState::flagged).count()));
    }
  }

  private static long count(SheetBoard board, SheetState.Stage stage) {
    return board.sheets().stream().filter(sheet -> sheet.stage() == stage).count();
  }

  private void select() {
    String wanted = model.wanted.get();
    if (wanted != null && model.board().get().read()) {
      sheets.select(wanted);
      model.wanted.set(null);
    }
  }

  private void refuse(@Nullable Message why) {
    refusal.setText(why == null ? "" : texts.say(why));
    refusal.setVisible(why != null);
    refusal.setManaged(why != null);
  }

  @FXML
  private void save() {
    if (model.save()) {
      time.requestFocus();
    } else if (text.getText().isBlank()) {
      text.requestFocus();
    } else {
      time.requestFocus();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.E) {
      event.consume();
      blank();
    }
  }

  @FXML
  private void blank() {
    model.blank(texts.get("sheet.blank.reason"));
    time.requestFocus();
  }

  private void offer(@Nullable TypedRow row) {
    boolean refused = row != null && row.state() == TypedRow.State.REFUSED;
    if (row != null && refused) {
      model.refusal.set(row.why());
    }
    back.setDisable(!refused);
    correction.setDisable(!refused);
  }

  @FXML
  private void bringBack() {
    TypedRow row = rows.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.bringBack(row);
      text.requestFocus();
      text.end();
    }
  }

  @FXML
  private void correct() {
    TypedRow row = rows.getSelectionModel().getSelectedItem();
    if (row != null) {
      forms.correct(row);
    }
  }

  private void offerOnSheet(@Nullable SheetState chosen) {
    voiding.setDisable(chosen == null || chosen.stage() == SheetState.Stage.COMPLETE);
    lifting.setDisable(chosen == null || chosen.voided().isEmpty());
    taking.setDisable(chosen == null || chosen.typed().isEmpty());
  }

  @FXML
  private void voidLines() {
    withSheet(forms::voidLines);
  }

  @FXML
  private void lift() {
    withSheet(forms::lift);
  }

  @FXML
  private void takeBack() {
    withSheet(forms::takeBack);
  }

  private void withSheet(Consumer<SheetState> act) {
    SheetState chosen = sheets.selected().get();
    if (chosen != null) {
      act.accept(chosen);
    }
  }

  private List<RegisterColumn<SheetState>> columns() {
    return List.of(
        RegisterColumn.text("sheet.head.number", SheetState::number).wide(1.7),
        RegisterColumn.<SheetState>text(
                "sheet.head.stage", one -> texts.name("sheet.stage", one.stage()))
            .wide(0.9)
            .sortedBy(Comparator.comparing(SheetState::stage)),
        RegisterColumn.<SheetState>text(
                "sheet.head.typed",
                one -> texts.get("sheet.typed", one.typed().size(), one.lines()))
            .wide(0.8)
            .sortedBy(Comparator.comparing(one -> one.typed().size())),
        RegisterColumn.text("sheet.head.missing", this::missing)
            .wide(1.6)
            .sortedBy(Comparator.comparing(SheetState::flagged).reversed())
            .shownAs(this::missingLabel));
  }

  /** What somebody should look for, in words. */
  private String missing(SheetState one) {
    List<String> parts = new ArrayList<>();
    if (one.contradictory()) {
      parts.add(texts.get("sheet.missing.twice"));
    }
    if (one.skipped()) {
      parts.add(texts.get("sheet.missing.sheet"));
    }
    if (!one.gaps().isEmpty()) {
      parts.add(
          texts.get(
              "sheet.missing.lines",
              one.gaps().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(texts.get("sheet.comma")))));
    }
    return String.join(texts.get("sheet.comma"), parts);
  }

  private Node missingLabel(SheetState one) {
    Label label = new Label(missing(one));
    label.getStyleClass().add("failed");
    return label;
  }

  private final class AboutWords extends StringConverter<Optional<NoteScope>> {
    @Override
    public String toString(@Nullable Optional<NoteScope> value) {
      return value == null
          ? ""
          : value.map(NoteScope::name).orElseGet(() -> texts.get("sheet.about.hall"));
    }

    @Override
    public Optional<NoteScope> fromString(String typed) {
      throw new UnsupportedOperationException("Not editable");
    }
  }
}
