package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.shelter.Occupancy;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.shelter.view.SheltersViewModel.Overview;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EditedBy;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The page 安置: all shelters, the selected one beside them. */
public final class SheltersController implements Activated {
  private final SheltersViewModel model;
  private final RegisterKit kit;
  private final Navigator navigator;
  private final UiTexts texts;
  private final EditedBy editedBy;

  @FXML private Label summary;
  @FXML private RegisterTable<Shelter> shelters;
  @FXML private ShelterController detailController;

  @Inject
  SheltersController(
      SheltersViewModel model,
      RegisterKit kit,
      Navigator navigator,
      UiTexts texts,
      EditedBy editedBy) {
    this.model = model;
    this.editedBy = editedBy;
    this.kit = kit;
    this.navigator = navigator;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    shelters.setUp(kit, "shelters", Shelter::number, "shelter.empty", columns());
    shelters.selected().subscribe(shelter -> detailController.show(shelter));
    shelters.onOpen(shelter -> detailController.startCounting(""));
    shelters.table().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.add(editedBy.follow(detailController::showEdited));
    life.follow(model.overview(), this::show);
    life.follow(model.wanted(), this::select);
  }

  /** Where one begins: the list. */
  Node first() {
    return shelters.table();
  }

  private void show(Overview overview) {
    summary.setText(
        texts.get(
            "shelter.summary",
            overview.shelters().size(),
            overview.open(),
            overview.people(),
            overview.placesLeft()));
    if (overview.read()) {
      shelters.show(overview.shelters());
      select(model.wanted().get());
    }
  }

  private void select(@Nullable String number) {
    if (number != null && model.overview().get().read()) {
      shelters.select(number);
      model.wanted().set(null);
    }
  }

  @FXML
  private void importShelters() {
    navigator.open(new ObjectRef("import", "shelters"));
  }

  /** A digit on a row is the beginning of a headcount. */
  private void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    if (typed.equalsIgnoreCase("d")) {
      detailController.askNeeds();
      event.consume();
    }
    if (typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
      detailController.startCounting(typed);
      event.consume();
    }
  }

  private List<RegisterColumn<Shelter>> columns() {
    return List.of(
        RegisterColumn.<Shelter>text("shelter.head.name", Shelter::name).wide(2.4),
        RegisterColumn.<Shelter>text("shelter.head.state", this::state)
            .wide(1.35)
            .sortedBy(Comparator.comparing(Shelter::state))
            .shownAs(this::stateLabel),
        RegisterColumn.<Shelter>text("shelter.head.occupancy", this::numbers)
            .wide(1.5)
            .sortedBy(Comparator.comparing(Shelter::occupancy).thenComparing(Shelter::people))
            .shownAs(shelter -> new OccupancyBar(shelter, numbers(shelter))),
        RegisterColumn.<Shelter>number("shelter.head.left", Shelter::placesLeft).wide(0.7),
        RegisterColumn.<Shelter>text(
                "shelter.head.grade",
                shelter -> texts.name("shelter.grade", shelter.site().grade()))
            .wide(0.7)
            .sortedBy(Comparator.comparing(shelter -> shelter.site().grade())),
        RegisterColumn.text("shelter.head.hazards", this::hazards));
  }

  /** What it is for, and that the water at its station is not known. */
  private String hazards(Shelter shelter) {
    String fit =
        shelter.fitFor().stream()
            .map(hazard -> texts.name("shelter.hazard", hazard))
            .collect(Collectors.joining(texts.get("shelter.comma")));
    return shelter.waterUnknown() == null ? fit : texts.get("shelter.head.waterUnknown", fit);
  }

  /** How it stands, and who comes all the same where it is not open. */
  private String state(Shelter shelter) {
    String word = texts.name("shelter.state", shelter.state());
    ShutShelter shut = model.overview().get().shut(shelter);
    if (!model.overview().get().marksOf(shelter).isEmpty()) {
      return texts.get("shelter.head.conflict", word);
    }
    return shut == null
        ? word
        : texts.get("shelter.head.shut", word, shut.awaited().inside() + shut.awaited().toCome());
  }

  private Node stateLabel(Shelter shelter) {
    Label label = new Label(state(shelter));
    if (model.overview().get().shut(shelter) != null
        || !model.overview().get().marksOf(shelter).isEmpty()) {
      label.getStyleClass().add("failed");
    }
    return label;
  }

  private String numbers(Shelter shelter) {
    String key =
        shelter.occupancy() == Occupancy.CONTRADICTION
            ? "shelter.occupancy.contradiction"
            : "shelter.occupancy.numbers";
    return texts.get(key, shelter.people(), shelter.capacity());
  }
}
