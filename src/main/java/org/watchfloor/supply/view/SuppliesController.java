package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.view.SuppliesViewModel.Choice;
import org.watchfloor.supply.view.SuppliesViewModel.Overview;
import org.watchfloor.supply.view.SuppliesViewModel.StockRow;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.map.MapDesk;

/** The page 物资: what all depots have. The transfers have a view of their own. */
public final class SuppliesController implements Activated {
  private final SuppliesViewModel model;
  private final SupplyDialogs forms;
  private final RegisterKit kit;
  private final StockWhy why;
  private final MapDesk map;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private Label summary;
  @FXML private HBox choices;
  @FXML private RegisterTable<StockRow> stock;
  @FXML private Button explain;
  @FXML private Button move;
  @FXML private Button onMap;

  @Inject
  SuppliesController(
      SuppliesViewModel model,
      SupplyDialogs forms,
      RegisterKit kit,
      StockWhy why,
      MapDesk map,
      Navigator navigator,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.forms = forms;
    this.kit = kit;
    this.why = why;
    this.map = map;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    stock.setUp(kit, "stock", row -> row.line().key(), "supply.empty", columns());
    stock.addActions(explain, move, onMap);
    stock.table().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    explain.disableProperty().bind(stock.selected().isNull());
    onMap.disableProperty().bind(stock.selected().isNull());
    stock.onOpen(row -> explainStock());
    ToggleGroup group = new ToggleGroup();
    for (Choice choice : Choice.values()) {
      ToggleButton button = new ToggleButton();
      button.setUserData(choice);
      button.setToggleGroup(group);
      button.setSelected(choice == model.choice().get());
      choices.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe(chosen ->
            model.choice().set(chosen == null ? Choice.ALL : (Choice) chosen.getUserData()));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.overview(), this::show);
    life.follow(model.choice(), this::showChoice);
    life.follow(model.wantedItem(), this::showItem);
    life.follow(model.wantedLine(), this::showLine);
    life.follow(model.wantedDepot(), depot -> narrow(model.overview().get()));
    life.follow(model.wantedWhy(), key -> explainWanted(model.overview().get()));
  }

  /** Where one begins: the list of stock. */
  Node first() {
    return stock.table();
  }

  /** What an alarm is about stands selected, in the whole list. */
  private void showLine(@Nullable StockKey key) {
    if (key != null) {
      model.wantedLine().set(null);
      model.choice().set(Choice.ALL);
      stock.searchField().setText("");
      stock.select(key);
      stock.table().requestFocus();
    }
  }

  private void showItem(@Nullable String name) {
    if (name != null) {
      model.wantedItem().set(null);
      model.choice().set(Choice.ALL);
      stock.searchField().setText(name);
    }
  }

  private List<RegisterColumn<StockRow>> columns() {
    return List.of(
        RegisterColumn.<StockRow>text("supply.head.item", row -> row.item().name()).wide(1.3),
        RegisterColumn.<StockRow>text("supply.head.depot", row -> row.depot().name()).wide(1.6),
        RegisterColumn.<StockRow>text("supply.head.mode", this::mode)
            .wide(1.35)
            .sortedBy(Comparator.comparing(row -> row.line().key().mode())),
        RegisterColumn.<StockRow>number("supply.head.quantity", row -> row.line().quantity())
            .wide(0.7)
            .linking(this::explain),
        RegisterColumn.<StockRow>number("supply.head.available", StockRow::available)
            .wide(0.7)
            .linking(this::explain),
        RegisterColumn.<StockRow>text("supply.head.unit", row -> row.item().unit()).wide(0.5),
        RegisterColumn.<StockRow>number("supply.head.minimum", row -> row.line().minimum())
            .wide(0.95),
        RegisterColumn.text(
            "supply.head.expiry", row -> row.line().soonestExpiry().map(formats::date).orElse("")),
        RegisterColumn.text("supply.head.note", this::note));
  }

  private String mode(StockRow row) {
    String name = texts.name("supply.mode", row.line().key().mode());
    if (row.line().key().mode() == ReserveMode.PHYSICAL) {
      return name;
    }
    Long hours = row.line().leadHours();
    return hours == null
        ? texts.get("supply.lead.unknown", name)
        : texts.get("supply.lead", name, Formats.count(hours));
  }

  private String note(StockRow row) {
    if (row.line().contradictory()) {
      return texts.get("supply.note.contradictory");
    }
    boolean expired =
        row.line().soonestExpiry().filter(model.overview().get().today()::isAfter).isPresent();
    return texts
        .get(
            "supply.note",
            expired ? texts.get("supply.note.expired") : "",
            row.line().low(model.overview().get().today()) ? texts.get("supply.note.low") : "",
            reserved(row))
        .strip();
  }

  private String reserved(StockRow row) {
    long held = row.line().reserved();
    if (held == 0) {
      return "";
    }
    return texts.get(
        row.line().overreserved() ? "supply.note.overreserved" : "supply.note.reserved",
        Formats.count(held));
  }

  private void showChoice(Choice chosen) {
    choices
        .getChildren()
        .forEach(one -> ((ToggleButton) one).setSelected(one.getUserData() == chosen));
    show(model.overview().get());
  }

  private void show(Overview overview) {
    for (var node : choices.getChildren()) {
      ToggleButton button = (ToggleButton) node;
      Choice choice = (Choice) button.getUserData();
      button.setText(
          texts.get(
              "supply.choice", texts.name("supply.choice", choice), overview.of(choice).size()));
    }
    summary.setText(texts.get("supply.summary", overview.depots().size(), overview.underway()));
    if (overview.read()) {
      stock.show(overview.of(model.choice().get()));
      narrow(overview);
      explainWanted(overview);
    }
  }

  /** A line whose number was asked for elsewhere is selected and explained. */
  private void explainWanted(Overview overview) {
    StockKey wanted = model.wantedWhy().get();
    if (wanted != null && overview.read()) {
      model.wantedWhy().set(null);
      model.choice().set(Choice.ALL);
      stock.searchField().setText("");
      overview.stock().stream()
          .filter(row -> row.line().key().equals(wanted))
          .findFirst()
          .ifPresent(this::explain);
    }
  }

  /** A depot that was asked for narrows the list to itself, as if its name had been typed. */
  private void narrow(Overview overview) {
    String wanted = model.wantedDepot().get();
    if (wanted != null) {
      overview.depots().stream()
          .filter(depot -> depot.number().equals(wanted))
          .findFirst()
          .ifPresent(depot -> {
            stock.searchField().setText(depot.name());
            model.wantedDepot().set(null);
          });
    }
  }

  @FXML
  private void newTransfer() {
    forms.create();
  }

  @FXML
  private void moveStock() {
    forms.move(stock.selected().get(), MoveKind.IN);
  }

  @FXML
  private void deliveries() {
    StockRow row = stock.selected().get();
    forms.deliveries(row == null ? "" : row.depot().number());
  }

  /** Scans at the depot of the chosen line. */
  @FXML
  void scan() {
    StockRow row = stock.selected().get();
    forms.scan(row == null ? null : row.depot());
  }

  @FXML
  private void coverage() {
    forms.coverage();
  }

  @FXML
  private void importStock() {
    navigator.open(new ObjectRef("import", "stock"));
  }

  /** A sign on a row begins a move of it, as in a ledger. */
  private void onTyped(KeyEvent event) {
    MoveKind why =
        switch (event.getCharacter()) {
          case "+" -> MoveKind.IN;
          case "-" -> MoveKind.OUT;
          case "=" -> MoveKind.COUNT;
          default -> null;
        };
    if (why != null) {
      event.consume();
      forms.move(stock.selected().get(), why);
    }
  }

  @FXML
  private void showOnMap() {
    StockRow row = stock.selected().get();
    if (row != null) {
      map.show(new ObjectRef("depot", row.depot().number()), row.depot().at());
    }
  }

  @FXML
  private void explainStock() {
    StockRow row = stock.selected().get();
    if (row != null) {
      explain(row);
    }
  }

  /** The row a number stands in is the chosen one from then on. */
  private void explain(StockRow row) {
    stock.select(row.line().key());
    model.explain(row.line().key(), found -> why.show(row, found));
  }
}
