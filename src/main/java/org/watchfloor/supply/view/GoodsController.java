package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.demand.view.AllocationController;
import org.watchfloor.supply.demand.view.AllocationViewModel;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Subscriptions;

/** The page 物资: stock and transfers on one tab, what is asked for and its allocation on another. */
public final class GoodsController implements Activated, FirstFocus {
  private final SuppliesViewModel supplies;
  private final AllocationViewModel model;

  @FXML private VBox page;
  @FXML private TabPane parts;
  @FXML private Tab stock;
  @FXML private Tab wanted;
  @FXML private SuppliesController suppliesController;
  @FXML private AllocationController allocationController;

  @Inject
  GoodsController(SuppliesViewModel supplies, AllocationViewModel model) {
    this.supplies = supplies;
    this.model = model;
  }

  @FXML
  private void initialize() {
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe((before, tab) -> model.shown().set(tab == wanted));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F7) {
      event.consume();
      suppliesController.scan();
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(
        model.shown(),
        shown -> {
          parts.getSelectionModel().select(shown ? wanted : stock);
          if (shown) {
            allocationController.first().requestFocus();
          }
        });
    toStock(life, supplies.wantedDepot());
    toStock(life, supplies.wantedItem());
    toStock(life, supplies.wantedTransfer());
  }

  @Override
  public Node first() {
    return model.shown().get() ? allocationController.first() : suppliesController.first();
  }

  /** What somebody opens from elsewhere stands on the tab of stock. */
  private void toStock(Subscriptions life, ObservableValue<@Nullable String> opened) {
    life.follow(
        opened,
        id -> {
          if (id != null) {
            model.shown().set(false);
          }
        });
  }
}
