package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.IssuedBatch;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.delivery.view.DeliveriesController;
import org.watchfloor.supply.paper.view.ReceiptDialog;
import org.watchfloor.supply.paper.view.ReceiptDialog.Asked;
import org.watchfloor.supply.paper.view.ReceiptDialog.Line;
import org.watchfloor.supply.reserve.view.OpenCoverage;
import org.watchfloor.supply.scan.view.OpenScan;
import org.watchfloor.supply.view.SuppliesViewModel.StockRow;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the forms of supplies over the page. JavaFX thread. */
final class SupplyDialogs {
  private final ViewLoader loader;
  private final Overlay overlay;
  private final OpenCoverage coverage;
  private final OpenScan scan;
  private final ReceiptDialog receipts;

  @Inject
  SupplyDialogs(
      ViewLoader loader,
      Overlay overlay,
      OpenCoverage coverage,
      OpenScan scan,
      ReceiptDialog receipts) {
    this.loader = loader;
    this.overlay = overlay;
    this.coverage = coverage;
    this.scan = scan;
    this.receipts = receipts;
  }

  /** A new order. */
  void create() {
    View view = loader.load("/fxml/supply/transfer.fxml");
    follow(view);
    show(view, view.controller(TransferController.class).first());
  }

  /**
   * What arrived.
   *
   * @param names what goods are called, by code
   */
  void sign(
      TransferOrder order,
      UnaryOperator<String> names,
      BiConsumer<List<TransferReceipt>, String> save) {
    receipts.ask(
        new Asked(
            Message.of("supply.sign.title", order.number(), order.to().name()),
            order.batches().stream()
                .map(IssuedBatch::item)
                .distinct()
                .map(item -> new Line(item, names.apply(item), order.issued(item)))
                .toList(),
            Message.of("supply.sign.issued"),
            Message.of("supply.sign.accepted"),
            true,
            Message.of("supply.sign.receiver"),
            Message.of("supply.step.SIGNED")),
        save);
  }

  /**
   * What came back.
   *
   * @param expected what should come back
   */
  void back(
      TransferOrder order,
      List<TransferReceipt> expected,
      UnaryOperator<String> names,
      BiConsumer<List<TransferReceipt>, String> save) {
    receipts.ask(
        new Asked(
            Message.of("supply.back.title", order.number(), order.to().name()),
            expected.stream()
                .map(one -> new Line(one.item(), names.apply(one.item()), one.accepted()))
                .toList(),
            Message.of("supply.back.out"),
            Message.of("supply.back.good"),
            true,
            Message.of("supply.back.rest"),
            Message.of("supply.step.RETURNED")),
        save);
  }

  /**
   * A move of stock by hand.
   *
   * @param row the line of stock; null to choose one in the form
   * @param why the reason it opens with
   */
  void move(@Nullable StockRow row, MoveKind why) {
    View view = loader.load("/fxml/supply/move.fxml");
    MoveController controller = view.controller(MoveController.class);
    controller.begin(row, why);
    show(view, controller.first());
  }

  /**
   * The delivery routes of a depot.
   *
   * @param depot its number; empty to choose one in the form
   */
  void deliveries(String depot) {
    View view = loader.load("/fxml/supply/deliveries.fxml");
    DeliveriesController controller = view.controller(DeliveriesController.class);
    controller.begin(depot);
    follow(view);
    show(view, controller.first());
  }

  /** Goods scanned in or out; null to choose the depot in the form. */
  void scan(@Nullable Depot where) {
    scan.open(where);
  }

  /** How many people the stock carries. */
  void coverage() {
    coverage.open();
  }

  /** The stock beside the quotas of what is kept for dikes, sluices and reservoirs. */
  void quota() {
    coverage.openQuota();
  }

  /** Lets the form follow changes as long as it is open. */
  private static void follow(View view) {
    view.show();
    view.root()
        .sceneProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            view.hide();
          }
        });
  }

  private void show(View view, Node first) {
    overlay.show(view.root(), Pos.CENTER, first);
  }
}
