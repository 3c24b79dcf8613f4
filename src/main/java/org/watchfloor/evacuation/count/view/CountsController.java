package org.watchfloor.evacuation.count.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.count.CountSheet;
import org.watchfloor.evacuation.count.Counted;
import org.watchfloor.evacuation.count.Indicator;
import org.watchfloor.evacuation.count.TownCount;
import org.watchfloor.evacuation.count.view.CountsViewModel.Sheets;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The three counts, each for itself; the townships below; who a number is made of beside them. */
public final class CountsController implements Activated {
  private static final Set<Indicator> SETTLED =
      Set.of(Indicator.RESETTLED_TOGETHER, Indicator.RESETTLED_APART);

  private final CountsViewModel model;
  private final RegisterKit kit;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;
  private boolean offering;

  @FXML private ComboBox<Choice> scope;
  @FXML private Label evacuated;
  @FXML private Label settled;
  @FXML private Label relief;
  @FXML private RegisterTable<TownCount> towns;
  @FXML private RegisterTable<Counted> counted;
  @FXML private ToggleButton onlyAll;
  @FXML private ToggleButton onlyEvacuated;
  @FXML private ToggleButton onlySettled;
  @FXML private ToggleButton onlyRelief;

  /** What can be counted; the whole district has no number. */
  record Choice(String incident, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  @Inject
  CountsController(
      CountsViewModel model, RegisterKit kit, Navigator navigator, UiTexts texts, Formats formats) {
    this.model = model;
    this.kit = kit;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    towns.setUp(kit, "count-towns", TownCount::area, "evacuation.count.emptyTowns", townColumns());
    towns.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    towns
        .table()
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TownCount>) change -> narrow());
    counted.setUp(
        kit,
        "counted",
        one -> one.indicator() + one.household().number(),
        "evacuation.count.empty",
        countedColumns());
    counted.onOpen(
        one -> navigator.open(new ObjectRef(HouseholdService.KIND, one.household().number())));
    scope.valueProperty().subscribe(this::choose);
    onlyAll.setOnAction(event -> only(Set.of(Indicator.values())));
    onlyEvacuated.setOnAction(event -> only(Set.of(Indicator.EVACUATED)));
    onlySettled.setOnAction(event -> only(SETTLED));
    onlyRelief.setOnAction(event -> only(Set.of(Indicator.RELIEF)));
    towns.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    counted.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.sheets(), this::show);
    life.follow(model.incident, one -> show(model.sheets().get()));
    life.follow(model.indicators, some -> showCounted());
  }

  private List<RegisterColumn<TownCount>> townColumns() {
    return List.of(
        RegisterColumn.text("evacuation.count.town", TownCount::name),
        RegisterColumn.number(
            "evacuation.count.head.evacuated", one -> one.people(Indicator.EVACUATED)),
        RegisterColumn.number("evacuation.count.head.settled", TownCount::resettled),
        RegisterColumn.number(
            "evacuation.count.head.together", one -> one.people(Indicator.RESETTLED_TOGETHER)),
        RegisterColumn.number(
            "evacuation.count.head.apart", one -> one.people(Indicator.RESETTLED_APART)),
        RegisterColumn.number("evacuation.count.head.relief", one -> one.people(Indicator.RELIEF)));
  }

  private List<RegisterColumn<Counted>> countedColumns() {
    return List.of(
        RegisterColumn.<Counted>text(
                "evacuation.count.as", one -> texts.name("evacuation.indicator", one.indicator()))
            .wide(1.15),
        RegisterColumn.<Counted>text("evacuation.head.number", one -> one.household().number())
            .wide(0.95),
        RegisterColumn.<Counted>text(
                "evacuation.head.head", one -> Mask.name(one.household().profile().head()))
            .wide(0.7),
        RegisterColumn.<Counted>number("evacuation.head.people", Counted::people).wide(0.7),
        RegisterColumn.<Counted>moment("evacuation.count.since", Counted::at, formats::moment)
            .wide(0.9),
        RegisterColumn.<Counted>text("evacuation.count.why", this::why).wide(1.4),
        RegisterColumn.<Counted>text("evacuation.count.entry", Counted::entry).wide(1.2));
  }

  private String why(Counted one) {
    if (one.indicator() != Indicator.EVACUATED) {
      return one.basis();
    }
    return one.move().isEmpty() ? texts.get("evacuation.count.uncalled") : shortNumber(one.move());
  }

  /** As it is read out: without the station it was drawn at. */
  private static String shortNumber(String move) {
    return move.substring(move.indexOf("-ZY") + 1);
  }

  private void choose(@Nullable Choice choice) {
    if (!offering && choice != null) {
      model.towns.set(Set.of());
      model.incident.set(choice.incident());
    }
  }

  private void only(Set<Indicator> some) {
    model.indicators.set(some);
  }

  private void show(Sheets now) {
    if (!now.read()) {
      return;
    }
    CountSheet sheet = model.shown();
    offer(now, sheet);
    TownCount total = sheet.total();
    evacuated.setText(
        texts.get(
            "evacuation.count.evacuated",
            total.people(Indicator.EVACUATED),
            total.households(Indicator.EVACUATED)));
    settled.setText(
        texts.get(
            "evacuation.count.settled",
            total.resettled(),
            total.people(Indicator.RESETTLED_TOGETHER),
            total.people(Indicator.RESETTLED_APART)));
    relief.setText(texts.get("evacuation.count.relief", total.people(Indicator.RELIEF)));
    towns.show(sheet.towns());
    showCounted();
  }

  private void offer(Sheets now, CountSheet shown) {
    List<Choice> choices = new ArrayList<>();
    for (CountSheet sheet : now.all()) {
      String number = sheet.incident();
      choices.add(
          new Choice(
              number,
              number.equals(CountSheet.DISTRICT)
                  ? texts.get("evacuation.count.district")
                  : texts.get(
                      "evacuation.count.incident", number, now.places().getOrDefault(number, ""))));
    }
    offering = true;
    if (!scope.getItems().equals(choices)) {
      scope.getItems().setAll(choices);
    }
    choices.stream()
        .filter(one -> one.incident().equals(shown.incident()))
        .findFirst()
        .ifPresent(scope::setValue);
    offering = false;
  }

  private void showCounted() {
    Set<Indicator> some = model.indicators.get();
    onlyAll.setSelected(some.size() == Indicator.values().length);
    onlyEvacuated.setSelected(some.equals(Set.of(Indicator.EVACUATED)));
    onlySettled.setSelected(some.equals(SETTLED));
    onlyRelief.setSelected(some.equals(Set.of(Indicator.RELIEF)));
    counted.show(model.counted());
  }

  private void narrow() {
    Set<String> codes = new HashSet<>();
    towns.table().getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .forEach(town -> codes.add(town.area()));
    model.towns.set(Set.copyOf(codes));
    showCounted();
  }

  private void onPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case DIGIT0, NUMPAD0 -> onlyAll.fire();
      case DIGIT1, NUMPAD1 -> onlyEvacuated.fire();
      case DIGIT2, NUMPAD2 -> onlySettled.fire();
      case DIGIT3, NUMPAD3 -> onlyRelief.fire();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
