package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.Force;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.Persuasion;
import org.watchfloor.evacuation.Whereabouts;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/** The household selected last, and what can be said of all that are selected. */
public final class HouseholdController implements Activated {
  private final MovesViewModel model;
  private final MoveForms forms;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Formats formats;
  private Supplier<List<MoveRow>> picked = List::of;
  private @Nullable MoveRow shown;

  @FXML private VBox detail;
  @FXML private Label name;
  @FXML private Label state;
  @FXML private Label facts;
  @FXML private Button forcePlaced;

  @Inject
  HouseholdController(
      MovesViewModel model, MoveForms forms, Toasts toasts, UiTexts texts, Formats formats) {
    this.model = model;
    this.forms = forms;
    this.toasts = toasts;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    show(null);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.named, named -> show(shown));
  }

  /** Where the rows come from that an act is for. */
  void listen(Supplier<List<MoveRow>> rows) {
    picked = rows;
  }

  /** Shows a household; null for none. */
  void show(@Nullable MoveRow row) {
    shown = row;
    detail.setDisable(row == null);
    boolean placeless = row != null && row.household().refusals().placeless() != null;
    forcePlaced.setVisible(placeless);
    forcePlaced.setManaged(placeless);
    name.setText(row == null ? texts.get("evacuation.noHousehold") : title(row));
    state.setText(row == null ? "" : stateLines(row));
    facts.setText(row == null ? "" : factLines(row));
    // Nothing to say needs no room: the list of places below takes it.
    state.setVisible(row != null);
    state.setManaged(row != null);
    facts.setVisible(row != null);
    facts.setManaged(row != null);
  }

  /** Where all that are selected are now. */
  void report(HouseholdState now) {
    withPicked(rows -> model.report(rows, now));
  }

  /** All that are selected would not go, or were talked to. */
  void persuade() {
    withPicked(forms::persuade);
  }

  /** All that are selected were moved by force. */
  void force() {
    Optional<MoveBoard> board = model.board();
    if (board.isEmpty()) {
      toasts.warn(Message.of("evacuation.toast.forceNeedsMove"));
    } else {
      withPicked(rows -> forms.force(board.get(), rows));
    }
  }

  /** Where all that are selected were brought by force, where nobody said so yet. */
  void placeForce() {
    List<MoveRow> placeless =
        picked.get().stream()
            .filter(row -> row.household().refusals().placeless() != null)
            .toList();
    if (placeless.isEmpty()) {
      toasts.warn(Message.of("evacuation.toast.nothingPlaceless"));
    } else {
      forms.placeForce(placeless);
    }
  }

  /** What all that are selected need. */
  void found() {
    withPicked(forms::found);
  }

  private void withPicked(Consumer<List<MoveRow>> act) {
    List<MoveRow> rows = picked.get();
    if (!rows.isEmpty()) {
      act.accept(rows);
    }
  }

  @FXML
  private void toMoved() {
    report(HouseholdState.MOVED);
  }

  @FXML
  private void toSheltered() {
    report(HouseholdState.SHELTERED);
  }

  @FXML
  private void toRelatives() {
    report(HouseholdState.RELATIVES);
  }

  @FXML
  private void toUnreached() {
    report(HouseholdState.UNREACHED);
  }

  @FXML
  private void toReturned() {
    report(HouseholdState.RETURNED);
  }

  @FXML
  private void toRefused() {
    persuade();
  }

  @FXML
  private void toForced() {
    force();
  }

  @FXML
  private void toForcePlaced() {
    placeForce();
  }

  @FXML
  private void toNeeds() {
    found();
  }

  private String title(MoveRow row) {
    HouseholdProfile profile = row.household().profile();
    String head = model.named.get() ? profile.head() : Mask.name(profile.head());
    return texts.get("evacuation.detail.title", head, profile.people(), profile.number());
  }

  private String stateLines(MoveRow row) {
    Whereabouts where = row.household().whereabouts();
    return lines(
        texts.name("evacuation.move", row.state()),
        where.entry().isEmpty()
            ? texts.get("evacuation.detail.nobody")
            : texts.get(
                "evacuation.detail.since",
                texts.name("evacuation.household", where.state()),
                formats.moment(where.since()),
                where.recordedBy()),
        told("evacuation.detail.place", typed(row, place(where.place()))),
        model.elsewhere(row.household()) ? texts.get("evacuation.detail.elsewhere") : "",
        forced(row),
        attempts(row).stream().findFirst().map(one -> attempt(row, one)).orElse(""),
        row.household().contradictions().any() ? texts.get("evacuation.detail.contradictory") : "");
  }

  /** What came of talking to it since it was called, or at all without a move; newest first. */
  private List<Persuasion> attempts(MoveRow row) {
    return model
        .board()
        .map(board -> row.attempts(board.move()))
        .orElse(row.household().refusals().attempts())
        .reversed();
  }

  /** What somebody typed about the household: masked while names are. */
  private String typed(MoveRow row, String words) {
    return model.named.get() ? words : row.household().profile().masked(words);
  }

  private String attempt(MoveRow row, Persuasion one) {
    return texts.get(
        one.note().isEmpty() ? "evacuation.detail.attempt" : "evacuation.detail.attemptNoted",
        formats.moment(one.at()),
        said(typed(row, one.by())),
        texts.name("evacuation.outcome", one.outcome()),
        typed(row, one.note()));
  }

  private String forced(MoveRow row) {
    Instant from = model.board().map(board -> board.move().called().at()).orElse(Instant.EPOCH);
    Force force = row.household().refusals().forcedSince(from);
    return force == null
        ? ""
        : texts.get(
            "evacuation.detail.forced",
            formats.moment(force.at()),
            said(typed(row, force.orderedBy())),
            said(typed(row, force.basis())),
            typed(row, force.by()),
            force.placeless()
                ? texts.get("evacuation.detail.placeless")
                : typed(row, place(force.place())));
  }

  /** The name of a shelter, or the words that were typed. */
  private String place(String typed) {
    return model.situation().get().shelters().getOrDefault(typed, typed);
  }

  private String said(String words) {
    return words.isEmpty() ? texts.get("evacuation.detail.unsaid") : words;
  }

  private String factLines(MoveRow row) {
    HouseholdProfile profile = row.household().profile();
    List<Persuasion> talks = attempts(row);
    boolean named = model.named.get();
    String planned = model.situation().get().planned().get(row.number());
    String shelter = planned == null ? profile.shelter() : planned;
    return lines(
        talks.size() < 2
            ? ""
            : texts.get(
                "evacuation.detail.attempts",
                talks.size(),
                talks.stream()
                    .skip(1)
                    .map(one -> attempt(row, one))
                    .collect(Collectors.joining("\n"))),
        profile.vulnerable() == 0
            ? ""
            : texts.get("evacuation.detail.vulnerable", profile.vulnerable(), word(profile.care())),
        told("evacuation.detail.phone", named ? profile.phone() : Mask.phone(profile.phone())),
        told(
            "evacuation.detail.address",
            named ? profile.address() : Mask.address(profile.address())),
        told("evacuation.detail.carrier", profile.carrier()),
        told("evacuation.detail.responsibleA", profile.responsibleA()),
        told("evacuation.detail.responsibleB", profile.responsibleB()),
        shelter == null
            ? texts.get("evacuation.detail.noShelter")
            : texts.get(
                planned == null ? "evacuation.detail.shelter" : "evacuation.detail.plannedShelter",
                model.situation().get().shelters().getOrDefault(shelter, shelter)));
  }

  private static String word(@Nullable String words) {
    return words == null ? "" : words;
  }

  private String told(String key, @Nullable String words) {
    return words == null || words.isEmpty() ? "" : texts.get(key, words);
  }

  private static String lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }
}
