package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.road.TravelWords;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.kit.GoodsChoice;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** The form of a new transfer order. */
public final class TransferController implements Activated {
  private static final int MOST_DIGITS = 9;

  private final TransferViewModel model;
  private final Overlay overlay;
  private final UiTexts texts;

  @FXML private TextField target;
  @FXML private ListView<TransferTarget> targets;
  @FXML private TextField item;
  @FXML private ListView<GoodsChoice> items;
  @FXML private ListView<NearbyStock> depots;
  @FXML private Label depotsHint;
  @FXML private TextField quantity;
  @FXML private TextField purpose;
  @FXML private TextField returnBy;
  @FXML private ListView<TransferViewModel.Picked> lines;
  @FXML private Label refusal;
  @FXML private Button act;

  @Inject
  TransferController(TransferViewModel model, Overlay overlay, UiTexts texts) {
    this.model = model;
    this.overlay = overlay;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    target.textProperty().bindBidirectional(model.targetTyped);
    item.textProperty().bindBidirectional(model.itemTyped);
    purpose.textProperty().bindBidirectional(model.purpose);
    returnBy.textProperty().bindBidirectional(model.returnBy);
    quantity.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    quantity.textProperty().bindBidirectional(model.quantity);
    targets.setItems(model.targets);
    items.setItems(model.items);
    depots.setItems(model.depots);
    choose(target, targets, model.target, this::word);
    choose(item, items, model.item, this::word);
    choose(null, depots, model.from, this::word);
    model.from.subscribe(one -> {
      if (one != null) {
        depots.getSelectionModel().select(one);
      }
    });
    lines.setItems(model.lines);
    lines.setCellFactory(list -> new WordCell<>(this::word));
    lines.setOnKeyPressed(event -> {
      var chosen = lines.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.DELETE && chosen != null) {
        model.remove(chosen);
      }
    });
    model.lines.subscribe(this::showLines);
    quantity.addEventFilter(KeyEvent.KEY_TYPED, this::plus);
    showLines();
    depotsHint
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::hint,
                model.agreed,
                model.depots,
                model.target,
                model.item,
                model.lines,
                model.basis));
    model.refusal.subscribe(why -> refusal.setText(why == null ? "" : texts.say(why)));
    act.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.complete() || model.busy().get(),
                model.target,
                model.from,
                model.quantity,
                model.lines,
                model.busy()));
    model.begin();
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
  }

  Node first() {
    return target;
  }

  private static <T> void choose(
      @Nullable TextField typed,
      ListView<T> list,
      ObjectProperty<@Nullable T> chosen,
      Function<T, String> word) {
    list.setCellFactory(of -> new WordCell<>(word));
    list.getSelectionModel().selectedItemProperty().subscribe(one -> chosen.set(one));
    if (typed != null) {
      typed.setOnKeyPressed(event -> {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
          list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
          list.requestFocus();
          event.consume();
        }
      });
    }
  }

  private String word(TransferTarget to) {
    return texts.get(
        "supply.new.target",
        to.destination().name(),
        texts.name("supply.destination", to.destination().kind()));
  }

  private String word(GoodsChoice one) {
    return switch (one) {
      case GoodsChoice.Single(SupplyItem goods) -> goods.name();
      case GoodsChoice.Several(Kit kit) ->
          texts.get("supply.kit.choice", kit.name(), Formats.count(kit.persons()));
    };
  }

  private String word(NearbyStock near) {
    return texts.get(
        model.item.get() instanceof GoodsChoice.Several ? "supply.kit.depot" : "supply.new.depot",
        near.depot().name(),
        Formats.count(near.available()),
        TravelWords.of(near.way()));
  }

  private String hint() {
    if (model.target.get() == null || model.item.get() == null) {
      return texts.get("supply.new.choose_first");
    }
    if (model.depot().isPresent()) {
      return texts.get(
          model.depots.isEmpty() ? "supply.new.not_there" : "supply.new.same_depot",
          model.depot().get().depot().name());
    }
    if (model.depots.isEmpty()) {
      return model.agreed.isEmpty()
          ? texts.get("supply.new.no_depot")
          : texts.get(
              "supply.new.call_off",
              model.agreed.stream().map(texts::say).collect(Collectors.joining("  ")));
    }
    return texts.get("supply.new.nearest", Objects.requireNonNullElse(model.basis.get(), ""));
  }

  private String word(TransferViewModel.Picked line) {
    return texts.get(
        "supply.new.line",
        line.item().name(),
        Formats.count(line.quantity()),
        line.item().unit(),
        line.from().depot().name());
  }

  private void showLines() {
    boolean some = !model.lines.isEmpty();
    lines.setVisible(some);
    lines.setManaged(some);
  }

  /** A plus after the number puts the line on the order. */
  private void plus(KeyEvent event) {
    if (event.getCharacter().equals("+")) {
      event.consume();
      addLine();
    }
  }

  @FXML
  private void addLine() {
    model.addLine();
    if (quantity.getText().isEmpty()) {
      item.requestFocus();
    }
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void send() {
    model.send(overlay::close);
  }

  private static final class WordCell<T> extends ListCell<T> {
    private final Function<T, String> word;

    private WordCell(Function<T, String> word) {
      this.word = word;
    }

    @Override
    protected void updateItem(@Nullable T thing, boolean empty) {
      super.updateItem(thing, empty);
      setText(empty || thing == null ? null : word.apply(thing));
    }
  }
}
