package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** The supplies an incident needs, where the nearest are, and what was ordered. */
public final class SuppliesController {
  private final UiTexts texts;
  private final Formats formats;
  private final Forms forms;
  private final Fx fx;
  private final Map<String, OfferRow> rows = new HashMap<>();
  private @Nullable DispatchViewModel model;
  private @Nullable ObservableValue<String> purpose;
  private @Nullable Advice advice;

  @FXML private VBox ordered;
  @FXML private VBox offers;

  @Inject
  SuppliesController(UiTexts texts, Formats formats, Forms forms, Fx fx) {
    this.texts = texts;
    this.formats = formats;
    this.forms = forms;
    this.fx = fx;
  }

  void begin(DispatchViewModel dispatch, StringProperty task) {
    model = dispatch;
    purpose = task;
    advice = null;
    rows.clear();
  }

  /** Shows what is known now; a quantity being typed and a depot chosen stay. */
  void show(Advice now) {
    if (advice == null || !advice.incident().id().equals(now.incident().id())) {
      rows.clear();
    }
    advice = now;
    ordered.getChildren().setAll(now.transfers().stream().map(this::orderRow).toList());
    offers.setDisable(!now.incident().open());
    List<Node> lines = new ArrayList<>();
    for (Advice.Offer offer : now.offers()) {
      if (offer.depots().isEmpty()) {
        rows.remove(offer.item().code());
        lines.add(PanelRow.warning(texts.get("dispatch.no_stock", offer.item().name())));
      } else {
        OfferRow row =
            rows.computeIfAbsent(offer.item().code(), code -> new OfferRow(texts, this::askToSend));
        row.show(offer);
        lines.add(row);
      }
    }
    if (lines.isEmpty()) {
      lines.add(PanelRow.muted(texts.get("dispatch.no_goods")));
    }
    // The same nodes in the same order are left alone: taking one out would take the cursor away.
    if (!offers.getChildren().equals(lines)) {
      offers.getChildren().setAll(lines);
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

  /** Goods leave a depot: says which, how many and what stays there, and asks once. */
  private void askToSend(OfferRow row) {
    Advice about = advice;
    DispatchViewModel dispatch = model;
    ObservableValue<String> why = purpose;
    NearbyStock from = row.from();
    if (about == null || dispatch == null || why == null || from == null || row.isEmpty()) {
      return;
    }
    long quantity = row.quantity();
    String task = Objects.requireNonNullElse(why.getValue(), "");
    long left = from.available() - quantity;
    Message effect =
        left < 0
            ? Message.of("dispatch.ask.goods_short", from.depot().name(), from.available())
            : Message.of("dispatch.ask.goods_left", from.depot().name(), left, row.unit());
    forms.ask(
        Question.danger(
            Message.of(
                "dispatch.ask.goods",
                from.depot().name(),
                row.item(),
                quantity,
                row.unit(),
                about.destination().name()),
            List.of(effect),
            Message.of("dispatch.send_goods")),
        List.of(),
        none -> {
          dispatch.send(about, from, quantity, task);
          fx.execute(row::sent);
        });
  }
}
