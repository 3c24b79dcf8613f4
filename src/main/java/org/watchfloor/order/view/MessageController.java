package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.order.Order;
import org.watchfloor.order.Slip;
import org.watchfloor.order.chase.SlipText;
import org.watchfloor.order.message.FittedMessage;
import org.watchfloor.order.message.MessageLimits;
import org.watchfloor.order.message.MessageWay;
import org.watchfloor.order.message.OrderMessage;
import org.watchfloor.ui.Copies;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/** An order as words for radio, SMS and BeiDou, and its last slip as a letter; all to be copied. */
public final class MessageController {
  private final MessageLimits limits;
  private final Overlay overlay;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Copies copies;

  @FXML private Label title;
  @FXML private VBox messages;
  @FXML private Button back;

  @Inject
  MessageController(
      MessageLimits limits, Overlay overlay, Toasts toasts, UiTexts texts, Copies copies) {
    this.copies = copies;
    this.limits = limits;
    this.overlay = overlay;
    this.toasts = toasts;
    this.texts = texts;
  }

  void begin(Order order) {
    title.setText(texts.get("order.message.title_of", order.number()));
    Texts words = texts.texts();
    for (MessageWay way : MessageWay.values()) {
      FittedMessage fitted = OrderMessage.fit(order, limits.of(way), words);
      add(
          "order-message-" + way.name(),
          texts.get(
              "order.message.length",
              texts.name("order.way", way),
              fitted.text().length(),
              limits.of(way)),
          fitted.text(),
          leftOut(fitted),
          way == MessageWay.BEIDOU ? 4 : 2);
    }
    if (!order.slips().isEmpty()) {
      Slip slip = order.slips().getLast();
      String unit = slip.units().getFirst();
      String name = order.at(unit).map(one -> one.to().name()).orElse(unit);
      add(
          "order-message-slip",
          texts.get("order.message.slip", slip.number(), name),
          SlipText.of(order, slip, name, words),
          slip.units().size() > 1 ? texts.get("order.message.others", slip.units().size()) : "",
          5);
    }
  }

  Node first() {
    return back;
  }

  private String leftOut(FittedMessage fitted) {
    if (fitted.whole()) {
      return texts.get("order.message.whole");
    }
    String parts =
        fitted.leftOut().stream()
            .map(part -> texts.name("order.part", part))
            .collect(Collectors.joining(texts.get("order.comma")));
    return fitted.cut() > 0
        ? texts.get("order.message.cutOff", fitted.cut(), parts)
        : texts.get("order.message.leftOut", parts);
  }

  private void add(String id, String name, String text, String note, int rows) {
    Label head = new Label(name);
    head.getStyleClass().add("strong");
    Label said = new Label(note);
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button copy = new Button(texts.get("order.act.copy"));
    copy.setId(id + "-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(event -> copy(name, text));
    HBox line = new HBox(head, gap, copy);
    line.getStyleClass().add("row");
    TextArea area = new TextArea(text);
    area.setId(id);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    VBox cell = new VBox(line, area, said);
    cell.getStyleClass().add("dialog-field");
    messages.getChildren().add(cell);
  }

  private void copy(String name, String text) {
    copies.words(text);
    toasts.say(Message.of("order.toast.copied", name));
  }

  @FXML
  private void back() {
    overlay.close();
  }
}
