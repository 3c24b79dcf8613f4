package org.watchfloor.supply.delivery.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.delivery.DeliveryNow;
import org.watchfloor.supply.delivery.DeliveryPlace;
import org.watchfloor.supply.delivery.DeliveryRoutes;
import org.watchfloor.supply.delivery.DeliveryWords;
import org.watchfloor.supply.delivery.view.DeliveriesViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/**
 * The form 配送路径: choose a depot, see how its routes stand now, lay down more, make them again,
 * print them. Enter in the field of the place lays its routes down.
 */
public final class DeliveriesController implements Activated {
  private final DeliveriesViewModel model;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private GhostField<Depot> depot;
  @FXML private GhostField<DeliveryPlace> place;
  @FXML private RegisterTable<DeliveryNow> routes;
  @FXML private TextArea directions;
  @FXML private Label basis;
  @FXML private Label refusal;
  @FXML private Button make;
  @FXML private Button towns;
  @FXML private Button again;
  @FXML private Button print;
  @FXML private Button drop;

  @Inject
  DeliveriesController(
      DeliveriesViewModel model, RegisterKit kit, Overlay overlay, UiTexts texts, Formats formats) {
    this.model = model;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    routes.setUp(kit, "deliveries", row -> row.routes().id(), "supply.delivery.empty", columns());
    routes.addActions(again, print, drop);
    routes.selected().subscribe(row -> showDirections());
    depot.value().bindBidirectional(model.depot());
    make.disableProperty().bind(place.value().isNull().or(model.working()));
    towns.disableProperty().bind(model.depot().isNull().or(model.working()));
    again.disableProperty().bind(routes.selected().isNull().or(model.working()));
    drop.disableProperty().bind(routes.selected().isNull().or(model.working()));
    print.disableProperty().bind(routes.selected().isNull().or(model.working()));
    print.setVisible(model.printable());
    print.setManaged(model.printable());
  }

  /**
   * Opens with a depot chosen.
   *
   * @param number its number; empty for none
   */
  public void begin(String number) {
    model.begin(found -> {
      depot.offer(
          found.depots(), Depot::name, Depot::number, texts.get("supply.move.prompt_depot"));
      place.offer(
          found.places(),
          DeliveryPlace::name,
          DeliveryPlace::id,
          texts.get("supply.delivery.prompt_place"));
      found.depots().stream()
          .filter(one -> one.number().equals(number))
          .findFirst()
          .ifPresent(one -> model.depot().set(one));
    });
  }

  /** What gets the cursor. */
  public Node first() {
    return depot;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.shown(), this::show);
    life.follow(model.refusal(), why -> refusal.setText(why == null ? "" : texts.say(why)));
  }

  private List<RegisterColumn<DeliveryNow>> columns() {
    return List.of(
        RegisterColumn.<DeliveryNow>text("supply.delivery.head.to", row -> row.routes().to().name())
            .wide(0.7),
        RegisterColumn.<DeliveryNow>text("supply.delivery.head.primary", this::primary).wide(1.5),
        RegisterColumn.<DeliveryNow>text("supply.delivery.head.alternates", this::others).wide(2.0),
        RegisterColumn.<DeliveryNow>moment(
                "supply.delivery.head.made", row -> row.routes().madeAt(), formats::moment)
            .wide(0.6));
  }

  private List<String> sentences(DeliveryNow row) {
    return DeliveryWords.now(row, model.shown().get().today()).stream().map(texts::say).toList();
  }

  private String primary(DeliveryNow row) {
    return sentences(row).getFirst();
  }

  private String others(DeliveryNow row) {
    List<String> said = new ArrayList<>();
    for (int i = 1; i < row.states().size(); i++) {
      said.add(
          texts.say(
              DeliveryWords.brief(
                  i, row.states().get(i), row.vehicle(), model.shown().get().today())));
    }
    List<String> all = sentences(row);
    said.addAll(all.subList(row.states().size(), all.size()));
    return String.join(texts.get("supply.delivery.comma"), said);
  }

  private void show(Shown now) {
    routes.show(now.rows());
    basis.setText(now.basis() == null ? "" : texts.say(now.basis()));
    showDirections();
  }

  private void showDirections() {
    DeliveryNow row = routes.selected().get();
    directions.setText(row == null ? "" : text(row));
  }

  private String text(DeliveryNow row) {
    DeliveryRoutes laid = row.routes();
    List<String> sentences = sentences(row);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < laid.ways().size(); i++) {
      var way = laid.ways().get(i);
      lines.add(sentences.get(i));
      lines.add(texts.say(DeliveryWords.length(way)));
      lines.add(
          way.steps().stream()
              .map(step ->
                  texts.get("supply.delivery.step", step.words(), Formats.count(step.metres())))
              .collect(Collectors.joining(texts.get("supply.delivery.comma"))));
      lines.add("");
    }
    lines.add(texts.say(DeliveryWords.truck(laid.truck())));
    return String.join("\n", lines);
  }

  @FXML
  private void makeOne() {
    DeliveryPlace to = place.value().get();
    if (to != null) {
      model.make(to);
    }
  }

  @FXML
  private void makeTowns() {
    model.makeTowns();
  }

  @FXML
  private void makeAgain() {
    with(row -> model.make(row.routes().to()));
  }

  @FXML
  private void printSheet() {
    with(row -> model.print(List.of(row)));
  }

  @FXML
  private void dropRoutes() {
    with(model::drop);
  }

  private void with(Consumer<DeliveryNow> act) {
    @Nullable DeliveryNow row = routes.selected().get();
    if (row != null) {
      act.accept(row);
    }
  }

  @FXML
  private void back() {
    overlay.close();
  }
}
