package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.Whereabouts;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The household selected last, and what can be said of all that are selected. */
public final class HouseholdController implements Activated {
  private final MovesViewModel model;
  private final MoveForms forms;
  private final UiTexts texts;
  private final Formats formats;
  private Supplier<List<MoveRow>> picked = List::of;
  private @Nullable MoveRow shown;

  @FXML private VBox detail;
  @FXML private Label name;
  @FXML private Label state;
  @FXML private Label facts;

  @Inject
  HouseholdController(MovesViewModel model, MoveForms forms, UiTexts texts, Formats formats) {
    this.model = model;
    this.forms = forms;
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
    name.setText(row == null ? texts.get("evacuation.noHousehold") : title(row));
    state.setText(row == null ? "" : stateLines(row));
    facts.setText(row == null ? "" : factLines(row.household().profile()));
  }

  /** Where all that are selected are now. */
  void report(HouseholdState now) {
    withPicked(rows -> model.report(rows, now));
  }

  /** All that are selected would not go. */
  void refuse() {
    withPicked(forms::refuse);
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
    refuse();
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
    String place = model.situation().get().shelters().getOrDefault(where.place(), where.place());
    return lines(
        texts.name("evacuation.move", row.state()),
        where.entry().isEmpty()
            ? texts.get("evacuation.detail.nobody")
            : texts.get(
                "evacuation.detail.since",
                texts.name("evacuation.household", where.state()),
                formats.moment(where.since()),
                where.recordedBy()),
        told("evacuation.detail.place", place),
        told("evacuation.detail.persuaded", where.persuadedBy()),
        where.forced() ? texts.get("evacuation.toast.forced") : "",
        row.household().contradictions().any() ? texts.get("evacuation.detail.contradictory") : "");
  }

  private String factLines(HouseholdProfile profile) {
    boolean named = model.named.get();
    String shelter = profile.shelter();
    return lines(
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
                "evacuation.detail.shelter",
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
