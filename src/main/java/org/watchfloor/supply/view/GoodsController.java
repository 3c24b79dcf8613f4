package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import javafx.beans.property.BooleanProperty;
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
import org.watchfloor.supply.paper.view.PapersController;
import org.watchfloor.supply.paper.view.PapersViewModel;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Subscriptions;

/**
 * The page 物资: stock and transfers on one tab, what is asked for and its allocation on another,
 * papers with parties outside on a third.
 */
public final class GoodsController implements Activated, FirstFocus {
  private final SuppliesViewModel supplies;
  private final AllocationViewModel model;
  private final PapersViewModel papers;

  @FXML private VBox page;
  @FXML private TabPane parts;
  @FXML private Tab stock;
  @FXML private Tab wanted;
  @FXML private Tab outside;
  @FXML private SuppliesController suppliesController;
  @FXML private AllocationController allocationController;
  @FXML private PapersController papersController;

  @Inject
  GoodsController(SuppliesViewModel supplies, AllocationViewModel model, PapersViewModel papers) {
    this.supplies = supplies;
    this.model = model;
    this.papers = papers;
  }

  @FXML
  private void initialize() {
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe((before, tab) -> {
          model.shown().set(tab == wanted);
          papers.shown().set(tab == outside);
        });
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
    onlyOne(life, model.shown(), papers.shown());
    onlyOne(life, papers.shown(), model.shown());
    bringUp(life, model.shown(), wanted);
    bringUp(life, papers.shown(), outside);
    toStock(life, supplies.wantedDepot());
    toStock(life, supplies.wantedItem());
    toStock(life, supplies.wantedTransfer());
    toStock(life, supplies.wantedWhy());
  }

  @Override
  public Node first() {
    if (papers.shown().get()) {
      return papersController.first();
    }
    return model.shown().get() ? allocationController.first() : suppliesController.first();
  }

  /** Whatever is asked for last is in front. */
  private static void onlyOne(Subscriptions life, BooleanProperty shown, BooleanProperty other) {
    life.follow(
        shown,
        now -> {
          if (now) {
            other.set(false);
          }
        });
  }

  private void bringUp(Subscriptions life, BooleanProperty shown, Tab tab) {
    life.follow(
        shown,
        now -> {
          if (now) {
            parts.getSelectionModel().select(tab);
            first().requestFocus();
          } else if (!model.shown().get() && !papers.shown().get()) {
            parts.getSelectionModel().select(stock);
          }
        });
  }

  /** What somebody opens from elsewhere stands on the tab of stock. */
  private <T> void toStock(Subscriptions life, ObservableValue<@Nullable T> opened) {
    life.follow(
        opened,
        id -> {
          if (id != null) {
            parts.getSelectionModel().select(stock);
          }
        });
  }
}
