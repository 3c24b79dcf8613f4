package org.watchfloor.duty.timeline.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.duty.timeline.CannedEntries;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.journal.Subject;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.ObjectView;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;
import org.watchfloor.ui.control.EndOfList;
import org.watchfloor.ui.control.SearchField;

/** The list, the entry field below it, and what is known of the chosen line. */
public final class TimelineController implements Activated, ObjectView, FirstFocus {
  private static final String BLANK = "\u2026";

  /**
   * Keys that write something and are neither letters nor digits; an input method's are unknown.
   */
  private static final Set<KeyCode> TYPED_KEYS =
      Set.of(
          KeyCode.MINUS,
          KeyCode.SUBTRACT,
          KeyCode.AT,
          KeyCode.PERIOD,
          KeyCode.COMMA,
          KeyCode.SLASH,
          KeyCode.BACK_SLASH,
          KeyCode.SEMICOLON,
          KeyCode.QUOTE,
          KeyCode.OPEN_BRACKET,
          KeyCode.CLOSE_BRACKET,
          KeyCode.PLUS,
          KeyCode.EQUALS,
          KeyCode.UNDEFINED);

  private final TimelineViewModel model;
  private final LineActs acts;
  private final CannedEntries cannedEntries;
  private final Tasks tasks;
  private final Fx fx;
  private final Formats formats;
  private final UiTexts texts;
  private final EmptyNote empty = new EmptyNote();
  private Map<String, String> phrases = Map.of();
  private Subscription following = () -> {};
  private final EventHandler<KeyEvent> typing = this::typeIntoEntry;
  private boolean shown;
  private @Nullable Scene listening;
  private @Nullable Subject scope;

  @FXML private VBox root;
  @FXML private SearchField words;
  @FXML private ToggleButton notesOnly;
  @FXML private Label count;
  @FXML private ListView<Long> list;
  @FXML private VBox chosen;
  @FXML private Label chosenText;
  @FXML private Label chosenWho;
  @FXML private VBox chosenCorrections;
  @FXML private Button correct;
  @FXML private Button verify;
  @FXML private FlowPane canned;
  @FXML private TextField entry;
  @FXML private TextField source;
  @FXML private CheckBox unverified;
  @FXML private Label when;
  @FXML private Label refusal;

  @Inject
  TimelineController(
      TimelineViewModel model,
      LineActs acts,
      CannedEntries cannedEntries,
      Tasks tasks,
      Fx fx,
      Formats formats,
      UiTexts texts) {
    this.model = model;
    this.acts = acts;
    this.cannedEntries = cannedEntries;
    this.tasks = tasks;
    this.fx = fx;
    this.formats = formats;
    this.texts = texts;
  }

  @Override
  public void show(@Nullable ObjectRef object) {
    scope = object == null ? null : new Subject(object.kind(), object.id());
    if (shown) {
      follow();
    }
  }

  @Override
  public Node first() {
    return entry;
  }

  @FXML
  private void initialize() {
    list.setItems(model.rows());
    list.setCellFactory(view -> new TimelineCell(model, formats, texts));
    list.setPlaceholder(empty);
    words.textProperty().bindBidirectional(model.words());
    entry.textProperty().bindBidirectional(model.typed());
    source.textProperty().bindBidirectional(model.source());
    unverified.selectedProperty().bindBidirectional(model.unverified());
    entry.textProperty().subscribe(this::typed);
    notesOnly
        .selectedProperty()
        .subscribe(only -> model.filter().set(only ? TimelineFilter.NOTES : TimelineFilter.ALL));
    list.getSelectionModel().selectedItemProperty().subscribe(position -> choose());
    end = new EndOfList(list);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::functionKey);
    chosen.setVisible(false);
    chosen.setManaged(false);
    refuse("");
  }

  @Override
  public void onShow(Subscriptions life) {
    shown = true;
    life.follow(root.sceneProperty(), this::listenTo);
    life.add(() -> listenTo(null));
    life.add(() -> following.close());
    life.follow(model.reads(), reads -> rowsRead());
    life.follow(model.loads(), loads -> choose());
    life.follow(model.ready(), ready -> sayWhyEmpty());
    follow();
    tasks
        .of(Message.of("duty.task.canned"), progress -> cannedEntries.read())
        .quiet()
        .onSuccess(fx, this::offer)
        .start();
  }

  @Override
  public void onHide() {
    shown = false;
  }

  private void follow() {
    following.close();
    following = model.follow(scope);
    list.getSelectionModel().clearSelection();
    goToEnd = true;
  }

  /** Whether the end of the list should come into sight with the next rows. */
  private boolean goToEnd = true;

  @SuppressWarnings("NullAway.Init") // made with the list
  private EndOfList end;

  private void rowsRead() {
    boolean showEnd = goToEnd || end.inSight();
    if (showEnd && !model.rows().isEmpty()) {
      end.show();
      goToEnd = !model.ready().get();
    }
    count.setText(texts.get("duty.timeline.count", model.rows().size()));
    sayWhyEmpty();
    choose();
  }

  private void sayWhyEmpty() {
    boolean filtered = !model.words().get().isBlank() || notesOnly.isSelected();
    String key = filtered ? "duty.timeline.nothing-fits" : "duty.timeline.empty";
    empty.say(texts.get(model.ready().get() ? key : "ui.register.loading"));
  }

  private void typed(String text) {
    Instant at = model.happensAt();
    when.setText(at == null ? "" : texts.get("duty.timeline.happened", formats.moment(at)));
    when.setVisible(at != null);
    when.setManaged(at != null);
    refuse("");
  }

  @FXML
  private void save() {
    goToEnd = true;
    model.save(
        id -> refuse(""),
        failure -> {
          if (failure instanceof RefusedException refused) {
            refuse(texts.say(refused.said()));
          } else {
            tasks.report(failure);
          }
        });
  }

  private void refuse(String why) {
    refusal.setText(why);
    refusal.setVisible(!why.isEmpty());
    refusal.setManaged(!why.isEmpty());
  }

  private void listenTo(@Nullable Scene scene) {
    if (listening != null) {
      listening.removeEventFilter(KeyEvent.KEY_PRESSED, typing);
    }
    listening = scene;
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, typing);
    }
  }

  /**
   * A letter typed anywhere on the page but in a field begins an entry: the key itself then arrives
   * in the field.
   */
  private void typeIntoEntry(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean types =
        !event.isShortcutDown()
            && !event.isAltDown()
            && !event.isMetaDown()
            && (key.isLetterKey()
                || key.isDigitKey()
                || TYPED_KEYS.contains(key)
                || key == KeyCode.SPACE && !pressesSomething(event.getTarget()));
    if (types && !(event.getTarget() instanceof TextInputControl) && canTakeWords()) {
      entry.requestFocus();
      entry.end();
    }
  }

  /** A blank presses the button it is on. */
  private static boolean pressesSomething(EventTarget target) {
    return target instanceof ButtonBase || target instanceof ComboBoxBase<?>;
  }

  private boolean canTakeWords() {
    for (Node at = entry; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return !entry.isDisabled();
  }

  private void functionKey(KeyEvent event) {
    String phrase = phrases.get(event.getCode().getName());
    if (phrase != null && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      insert(phrase);
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.E) {
      event.consume();
      correct();
    }
  }

  private void offer(CannedEntries.Canned found) {
    phrases = found.phrases();
    canned.getChildren().clear();
    phrases.forEach((key, phrase) -> {
      Button button = new Button(key + " " + phrase);
      button.getStyleClass().add("canned");
      button.setFocusTraversable(false);
      button.setOnAction(event -> insert(phrase));
      canned.getChildren().add(button);
    });
    found.faults().stream().findFirst().ifPresent(fault -> refuse(texts.say(fault)));
  }

  /**
   * Puts a phrase after what is typed; the first blank in it is chosen, so that typing fills it.
   */
  private void insert(String phrase) {
    entry.requestFocus();
    int from = entry.getLength();
    entry.appendText(phrase);
    int blank = entry.getText().indexOf(BLANK, from);
    if (blank >= 0) {
      entry.selectRange(blank, blank + 1);
    } else {
      entry.end();
    }
  }

  private @Nullable TimelineLine chosenLine() {
    int index = list.getSelectionModel().getSelectedIndex();
    return index >= 0 && index < model.rows().size() ? model.line(index) : null;
  }

  private void choose() {
    TimelineLine line = chosenLine();
    chosen.setVisible(line != null);
    chosen.setManaged(line != null);
    if (line == null) {
      return;
    }
    var entryOfLine = line.recorded().entry();
    chosenText.setText(line.said());
    chosenWho.setText(
        texts.get(
            "duty.timeline.who",
            entryOfLine.id(),
            formats.moment(entryOfLine.happenedAt()),
            formats.moment(entryOfLine.recordedAt()),
            entryOfLine.actor().officer(),
            entryOfLine.actor().seat()));
    chosenCorrections.getChildren().clear();
    if (line.note() != null) {
      line.note()
          .corrections()
          .forEach(to -> {
            Label label =
                new Label(
                    texts.get(
                        "duty.timeline.correction",
                        formats.moment(to.at()),
                        to.officer(),
                        to.text(),
                        to.reason()));
            label.setWrapText(true);
            chosenCorrections.getChildren().add(label);
          });
    }
    correct.setDisable(line.note() == null);
    verify.setDisable(!line.unverified());
  }

  @FXML
  private void correct() {
    TimelineLine line = chosenLine();
    if (line != null && line.note() != null) {
      acts.correct(line.note());
    }
  }

  @FXML
  private void verify() {
    TimelineLine line = chosenLine();
    if (line != null && line.note() != null && line.unverified()) {
      acts.verify(line.note());
    }
  }
}
