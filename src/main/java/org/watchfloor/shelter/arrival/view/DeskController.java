package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
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
import org.watchfloor.shelter.Headcount;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.DeskLine;
import org.watchfloor.shelter.arrival.Person;
import org.watchfloor.shelter.arrival.TagPaper;
import org.watchfloor.shelter.arrival.view.DeskViewModel.Board;
import org.watchfloor.shelter.arrival.view.DeskViewModel.Choice;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The arrival desk: scan, Enter, scan, Enter. */
public final class DeskController implements Activated {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final DeskViewModel model;
  private final DeskForms forms;
  private final DeskColumns columns;
  private final RegisterKit kit;
  private final PrintDesk printer;
  private final Set<TagPaper> papers;
  private final UiTexts texts;
  private final Formats formats;

  /** The person the model chose last; whoever the officer chooses after that stays chosen. */
  private String selected = "";

  @FXML private VBox desk;
  @FXML private ComboBox<Shelter> shelter;
  @FXML private Label beds;
  @FXML private Label phoned;
  @FXML private TextField line;
  @FXML private Label understood;
  @FXML private Label outcome;
  @FXML private Button remedy;
  @FXML private CheckBox together;
  @FXML private Label held;
  @FXML private ListView<Choice> choices;
  @FXML private RegisterTable<Guest> latest;
  @FXML private RegisterTable<Guest> family;
  @FXML private Label person;
  @FXML private Button leave;
  @FXML private Button move;
  @FXML private Button unmask;
  @FXML private Button amend;
  @FXML private Button tags;
  @FXML private Button undo;

  @Inject
  DeskController(
      DeskViewModel model,
      DeskForms forms,
      DeskColumns columns,
      RegisterKit kit,
      PrintDesk printer,
      Set<TagPaper> papers,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.forms = forms;
    this.columns = columns;
    this.kit = kit;
    this.printer = printer;
    this.papers = papers;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    shelter.setConverter(new ShelterWords());
    shelter.setOnAction(event -> sit(shelter.getValue()));
    line.textProperty().subscribe(this::typed);
    line.setOnAction(event -> enter());
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::toChoices);
    choices.setCellFactory(list -> new ChoiceCell(columns::words));
    choices.setOnKeyPressed(this::onChoiceKey);
    choices.setOnMouseClicked(event -> choose());
    hideEmpty(choices);
    together.selectedProperty().subscribe(now -> model.together(now));
    latest.setUp(
        kit, "arrival-latest", guest -> guest.arrival().id(), "arrival.empty", columns.moves());
    latest.onOpen(guest -> model.look(guest.arrival().id()));
    family.setUp(
        kit, "arrival-family", guest -> guest.arrival().id(), "arrival.nobody", columns.people());
    family.selected().subscribe(guest -> enable(guest));
    desk.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    show((Outcome) null);
    enable(null);
  }

  private static void hideEmpty(ListView<?> list) {
    list.setVisible(false);
    list.managedProperty().bind(list.visibleProperty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.board(), this::show);
    life.follow(model.outcome(), this::show);
    life.follow(model.choices(), this::show);
    life.follow(model.unmasked(), this::show);
    life.follow(model.seat(), this::show);
  }

  /** Where one begins: the line. */
  public Node first() {
    return line;
  }

  private void sit(@Nullable Shelter chosen) {
    if (chosen != null) {
      model.sit(chosen.number());
    }
  }

  private void typed(String text) {
    DeskLine read = model.typed(text);
    understood.setText(
        switch (read) {
          case DeskLine.Nothing _ -> texts.get("arrival.desk.prompt");
          case DeskLine.Tag(String code) -> texts.get("arrival.desk.isTag", code);
          case DeskLine.Card card ->
              texts.get(
                  "arrival.desk.isCard",
                  texts.name("arrival.sex", card.number().sex()),
                  card.number().born().getYear());
          case DeskLine.Name _ -> texts.get("arrival.desk.isName");
          case DeskLine.Wrong wrong -> texts.say(wrong.why());
        });
  }

  private void enter() {
    String typed = line.getText();
    if (model.seat().get().shelter().isEmpty()) {
      shelter.requestFocus();
    } else if (!typed.isBlank()) {
      line.clear();
      model.enter(typed);
    }
  }

  private void toChoices(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && choices.isVisible()) {
      event.consume();
      choices.requestFocus();
      choices.getSelectionModel().selectFirst();
    }
  }

  private void onChoiceKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      line.requestFocus();
    }
  }

  private void choose() {
    Choice choice = choices.getSelectionModel().getSelectedItem();
    if (choice != null) {
      line.clear();
      line.requestFocus();
      model.choose(choice);
    }
  }

  private void onKey(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case F6 -> fire(remedy);
          case F7 -> {
            together.setSelected(!together.isSelected());
            yield true;
          }
          case F8 -> fire(event.isShiftDown() ? move : leave);
          case F4 -> fire(amend);
          case F11 -> fire(tags);
          case F12 -> fire(unmask);
          case Z -> event.isShortcutDown() && line.getText().isEmpty() && fire(undo);
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private static boolean fire(Button button) {
    button.fire();
    return true;
  }

  private void show(Board board) {
    if (!board.read() || ofAnotherSeat(board)) {
      return;
    }
    Shelter now = board.shelter();
    shelter.getItems().setAll(board.open());
    if (now == null) {
      board.open().stream()
          .filter(open -> open.state().takesPeople())
          .findFirst()
          .ifPresent(open -> model.sit(open.number()));
    } else {
      shelter.setValue(now);
    }
    beds.setText(now == null ? texts.get("arrival.desk.noShelter") : bedLine(now));
    phoned.setText(now == null ? "" : phoneLine(now));
    latest.show(board.latest());
    family.show(board.family());
    String looked = model.looked();
    boolean there = board.family().stream().anyMatch(one -> one.arrival().id().equals(looked));
    if (there && !looked.equals(selected)) {
      selected = looked;
      family.select(looked);
    }
    enable(family.selected().get());
    undo.setDisable(board.latest().isEmpty());
    tags.setDisable(papers.isEmpty());
  }

  /** Read before the officer sat down at another shelter: showing it would take them back there. */
  private boolean ofAnotherSeat(Board board) {
    Shelter read = board.shelter();
    return read != null && !read.number().equals(model.seat().get().shelter());
  }

  private String bedLine(Shelter now) {
    long booked = now.registered() == null ? 0 : now.registered().people();
    long left = Math.max(0, now.capacity() - now.people());
    return now.people() > booked
        ? texts.get("arrival.desk.bedsTold", left, now.people(), now.capacity(), booked)
        : texts.get("arrival.desk.beds", left, booked, now.capacity());
  }

  private String phoneLine(Shelter now) {
    Headcount count = now.newest();
    return count == null
        ? ""
        : texts.get("arrival.desk.phoned", count.people(), formats.age(count.at()));
  }

  private void show(@Nullable Outcome came) {
    outcome.setText(came == null ? "" : texts.say(came.said()));
    outcome.pseudoClassStateChanged(REFUSED, came != null && came.kind() == Outcome.Kind.REFUSED);
    outcome.pseudoClassStateChanged(DONE, came != null && came.kind() == Outcome.Kind.DONE);
    Optional<String> key = came == null ? Optional.empty() : remedyKey(came.remedy());
    remedy.setVisible(key.isPresent());
    remedy.setManaged(key.isPresent());
    key.ifPresent(text -> remedy.setText(texts.get(text)));
  }

  private static Optional<String> remedyKey(Outcome.Remedy remedy) {
    return switch (remedy) {
      case Outcome.NoRemedy _ -> Optional.empty();
      case Outcome.MoveHere _ -> Optional.of("arrival.desk.moveHere");
      case Outcome.KeepAsSaid _ -> Optional.of("arrival.desk.keepAsSaid");
      case Outcome.TakeOver _, Outcome.MoveOver _ -> Optional.of("arrival.desk.takeOver");
    };
  }

  @FXML
  private void remedy() {
    Outcome came = model.outcome().get();
    if (came == null) {
      return;
    }
    switch (came.remedy()) {
      case Outcome.TakeOver over -> forms.over(came.said(), over);
      case Outcome.MoveOver over -> forms.over(came.said(), over);
      case Outcome.MoveHere here -> model.remedy(here, "");
      case Outcome.KeepAsSaid keep -> model.remedy(keep, "");
      case Outcome.NoRemedy _ -> {}
    }
  }

  private void show(List<Choice> fitting) {
    choices.getItems().setAll(fitting);
    choices.setVisible(!fitting.isEmpty() && !line.getText().isBlank());
  }

  private void show(@Nullable Person who) {
    person.setVisible(who != null);
    person.setManaged(who != null);
    person.setText(who == null ? "" : columns.lines(who));
  }

  private void show(Seat seat) {
    held.setText(seat.tag().isEmpty() ? "" : texts.get("arrival.desk.holding", seat.tag()));
  }

  private void enable(@Nullable Guest guest) {
    boolean inside = guest != null && guest.arrival().inside();
    leave.setDisable(!inside);
    move.setDisable(!inside);
    boolean readable = guest != null && guest.readable();
    unmask.setDisable(!readable || !model.board().get().mayUnmask());
    amend.setDisable(!readable);
  }

  @FXML
  private void leave() {
    Guest guest = family.selected().get();
    if (guest != null) {
      forms.leave(guest, model.board().get().family());
    }
  }

  @FXML
  private void move() {
    Guest guest = family.selected().get();
    if (guest != null) {
      forms.move(guest, model.board().get().family(), model.board().get().open());
    }
  }

  @FXML
  private void unmask() {
    Guest guest = family.selected().get();
    if (guest != null) {
      forms.unmask(guest);
    }
  }

  @FXML
  private void amend() {
    Guest guest = family.selected().get();
    if (guest != null) {
      forms.amend(guest);
    }
  }

  @FXML
  private void printTags() {
    if (!papers.isEmpty()) {
      TagPaper paper = papers.iterator().next();
      List<String> codes = model.newTags();
      printer.print("wristbands", (words, file) -> paper.print(codes, words, file));
    }
  }

  /** The selected booking, or the newest. */
  @FXML
  private void undo() {
    Guest selected = latest.selected().get();
    List<Guest> all = model.board().get().latest();
    if (selected != null) {
      model.withdraw(selected.arrival());
    } else if (!all.isEmpty()) {
      model.withdraw(all.getFirst().arrival());
    }
  }

  private static final class ShelterWords extends StringConverter<Shelter> {
    @Override
    public String toString(@Nullable Shelter value) {
      return value == null ? "" : value.name();
    }

    @Override
    public Shelter fromString(String text) {
      throw new UnsupportedOperationException("Not editable");
    }
  }
}
