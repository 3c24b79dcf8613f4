package org.watchfloor.incident.dispatch.view;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.road.TravelWords;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/**
 * One kind of goods: the depots that have it, soonest first and chosen, and how many to send. Made
 * once and shown anew at every change, so that what is typed stays. JavaFX thread.
 */
final class OfferRow extends VBox {
  private static final int MOST_DIGITS = 7;

  private final Label name = new Label();
  private final ComboBox<NearbyStock> depots = new ComboBox<>();
  private Map<String, Long> detours = Map.of();
  private final TextField quantity = new TextField();
  private final UiTexts texts;
  private String unit = "";

  /**
   * An empty row.
   *
   * @param send asks and sends what the row says
   */
  OfferRow(UiTexts texts, Consumer<OfferRow> send) {
    this.texts = texts;
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    depots.setConverter(new DepotWords());
    depots.setMaxWidth(Double.MAX_VALUE);
    depots.setMinWidth(0);
    quantity.setPrefColumnCount(4);
    quantity.setMinWidth(Region.USE_PREF_SIZE);
    quantity.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    Button act = new Button(texts.get("dispatch.send_goods"));
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.disableProperty().bind(quantity.textProperty().isEmpty());
    act.setOnAction(event -> send.accept(this));
    quantity.setOnAction(event -> act.fire());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(name, quantity, act);
    line.getStyleClass().add("row");
    getChildren().addAll(line, depots);
  }

  /** Shows where the goods are now; the depot chosen stays while it has any. */
  void show(Advice.Offer offer) {
    NearbyStock before = depots.getValue();
    name.setText(offer.item().name());
    unit = offer.item().unit();
    quantity.setPromptText(unit);
    quantity.setAccessibleText(offer.item().name());
    List<NearbyStock> now = offer.depots();
    if (!depots.getItems().equals(now) || !detours.equals(offer.detours())) {
      detours = offer.detours();
      depots.getItems().setAll(now);
      depots.setValue(
          now.stream()
              .filter(
                  near -> before != null && near.depot().number().equals(before.depot().number()))
              .findFirst()
              .orElse(now.getFirst()));
    }
  }

  /** The depot chosen. */
  @Nullable NearbyStock from() {
    return depots.getValue();
  }

  /** How many were typed. */
  long quantity() {
    return Long.parseLong(quantity.getText());
  }

  boolean isEmpty() {
    return quantity.getText().isEmpty();
  }

  String item() {
    return name.getText();
  }

  String unit() {
    return unit;
  }

  /** The order is on disk: the number has been used. */
  void sent() {
    quantity.clear();
  }

  private final class DepotWords extends StringConverter<NearbyStock> {
    @Override
    public String toString(@Nullable NearbyStock near) {
      return near == null
          ? ""
          : texts.get(
              "dispatch.stock",
              near.depot().name(),
              Formats.count(near.available()),
              unit,
              way(near));
    }

    private String way(NearbyStock near) {
      Long longer = detours.get(near.depot().number());
      Message way = TravelWords.of(near.way());
      return longer == null ? texts.say(way) : texts.get("dispatch.way.detour", way, longer);
    }

    @Override
    public NearbyStock fromString(String text) {
      throw new UnsupportedOperationException("Not editable");
    }
  }
}
