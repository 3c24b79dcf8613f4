package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** The supplies an incident needs, where the nearest are, and what was ordered. */
public final class SuppliesController {
  private static final int MOST_DIGITS = 7;

  private final UiTexts texts;
  private final Formats formats;
  private @Nullable DispatchViewModel model;
  private @Nullable ObservableValue<String> purpose;

  @FXML private VBox ordered;
  @FXML private VBox offers;

  @Inject
  SuppliesController(UiTexts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  void begin(DispatchViewModel dispatch, StringProperty task) {
    model = dispatch;
    purpose = task;
  }

  void show(Advice advice) {
    ordered.getChildren().setAll(advice.transfers().stream().map(this::orderRow).toList());
    offers
        .getChildren()
        .setAll(advice.offers().stream().map(offer -> offerRow(advice, offer)).toList());
    if (advice.offers().isEmpty()) {
      offers.getChildren().setAll(PanelRow.muted(texts.get("dispatch.no_goods")));
    }
  }

  private Node orderRow(TransferOrder order) {
    String state =
        texts.get(
            "dispatch.sent",
            texts.name("supply.transfer_state", order.state()),
            formats.age(order.since()));
    return PanelRow.of(order.number(), state, null);
  }

  private Node offerRow(Advice advice, Advice.Offer offer) {
    if (offer.depots().isEmpty()) {
      return PanelRow.warning(texts.get("dispatch.no_stock", offer.item().name()));
    }
    NearbyStock nearest = offer.depots().getFirst();
    TextField quantity = new TextField();
    quantity.setPromptText(offer.item().unit());
    quantity.setPrefColumnCount(4);
    quantity.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    Button send = new Button(texts.get("dispatch.send_goods"));
    send.disableProperty().bind(quantity.textProperty().map(String::isEmpty));
    send.setOnAction(event -> send(advice, nearest, quantity));
    quantity.setOnAction(event -> send.fire());
    HBox act = new HBox(quantity, send);
    act.getStyleClass().add("row");
    return PanelRow.of(offer.item().name(), places(offer), act);
  }

  private String places(Advice.Offer offer) {
    List<String> lines =
        offer.depots().stream()
            .map(near ->
                texts.get(
                    "dispatch.stock",
                    near.depot().name(),
                    Formats.count(near.available()),
                    offer.item().unit(),
                    Formats.count(Math.round(near.metres() / 100) / 10.0)))
            .toList();
    return String.join("\n", lines);
  }

  private void send(Advice advice, NearbyStock from, TextField quantity) {
    DispatchViewModel dispatch = model;
    ObservableValue<String> why = purpose;
    if (dispatch != null && why != null && !quantity.getText().isEmpty()) {
      dispatch.send(advice, from, Long.parseLong(quantity.getText()), why.getValue());
      quantity.clear();
    }
  }
}
