package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.Reservation;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.view.SuppliesViewModel.StockRow;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;
import org.watchfloor.ui.dialog.Overlay;

/**
 * The form of a move of stock by hand: Alt and a digit choose why, the line below says how much
 * there is before and after, Enter writes it down.
 */
public final class MoveController {
  private static final int MOST_DIGITS = 9;
  private final MoveViewModel model;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private VBox root;
  @FXML private GhostField<Depot> depot;
  @FXML private GhostField<SupplyItem> item;
  @FXML private HBox modes;
  @FXML private FlowPane kinds;
  @FXML private TextField quantity;
  @FXML private Label unit;
  @FXML private Label balance;
  @FXML private ListView<StockBatch> batches;
  @FXML private ListView<Reservation> reservations;
  @FXML private HBox reserveFields;
  @FXML private TextField holder;
  @FXML private TextField until;
  @FXML private VBox batchFields;
  @FXML private TextField batch;
  @FXML private TextField expiry;
  @FXML private Label outgoing;
  @FXML private TextField reason;
  @FXML private Label refusal;
  @FXML private Button act;

  @Inject
  MoveController(MoveViewModel model, Overlay overlay, UiTexts texts, Formats formats) {
    this.model = model;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    quantity.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    quantity.textProperty().bindBidirectional(model.quantity);
    batch.textProperty().bindBidirectional(model.batch);
    expiry.textProperty().bindBidirectional(model.expiry);
    reason.textProperty().bindBidirectional(model.reason);
    holder.textProperty().bindBidirectional(model.holder);
    until.textProperty().bindBidirectional(model.until);
    depot.value().bindBidirectional(model.depot);
    item.value().bindBidirectional(model.item);
    choices(modes, List.of(ReserveMode.values()), "supply.mode", model.mode);
    choices(kinds, MoveViewModel.BY_HAND, "supply.move", model.kind);
    batches.setCellFactory(list -> new BatchCell());
    batches.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    reservations.setCellFactory(list -> new ReservationCell());
    reservations.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    InvalidationListener look = changed -> show();
    for (Observable one :
        List.<Observable>of(
            model.line(),
            model.kind,
            model.item,
            model.quantity,
            model.batch,
            model.expiry,
            model.of,
            model.refusal(),
            model.sending())) {
      one.addListener(look);
    }
    model.line().subscribe(this::offer);
    model.kind.subscribe((before, now) -> offer(model.line().get()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show();
  }

  /** Opens with a line of stock chosen, or with nothing chosen, for a reason. */
  void begin(@Nullable StockRow row, MoveKind why) {
    model.kind.set(why);
    model.begin(found -> {
      depot.offer(
          found.depots(), Depot::name, Depot::number, texts.get("supply.move.prompt_depot"));
      item.offer(
          found.items(), SupplyItem::name, SupplyItem::code, texts.get("supply.new.prompt_item"));
    });
    if (row != null) {
      depot.offer(
          List.of(row.depot()), Depot::name, Depot::number, texts.get("supply.move.prompt_depot"));
      item.offer(
          List.of(row.item()),
          SupplyItem::name,
          SupplyItem::code,
          texts.get("supply.new.prompt_item"));
      model.mode.set(row.line().key().mode());
      model.depot.set(row.depot());
      model.item.set(row.item());
    }
  }

  Node first() {
    return model.item.get() == null ? depot : quantity;
  }

  private <E extends Enum<E>> void choices(
      Pane where, List<E> all, String nameKey, ObjectProperty<E> chosen) {
    ToggleGroup group = new ToggleGroup();
    for (E one : all) {
      ToggleButton button = new ToggleButton(texts.name(nameKey, one));
      button.setId("move-" + one.name());
      button.setToggleGroup(group);
      button.setOnAction(event -> {
        button.setSelected(true);
        chosen.set(one);
      });
      chosen.subscribe(now -> {
        if (now == one) {
          button.setSelected(true);
        }
      });
      where.getChildren().add(button);
    }
  }

  private void offer(@Nullable StockLine line) {
    batches.getItems().setAll(line == null ? List.of() : line.batches());
    boolean some = !batches.getItems().isEmpty();
    batches.setVisible(some);
    batches.setManaged(some);
    if (some && model.kind.get() == MoveKind.COUNT) {
      batches.getSelectionModel().selectFirst();
    }
    reservations
        .getItems()
        .setAll(
            line != null && MoveOrder.ofReservation(model.kind.get())
                ? line.reservations()
                : List.of());
    reservations.setVisible(!reservations.getItems().isEmpty());
    reservations.setManaged(!reservations.getItems().isEmpty());
  }

  private void choose(@Nullable Reservation held) {
    if (held != null) {
      model.choose(held);
    }
  }

  private void choose(@Nullable StockBatch known) {
    if (known != null) {
      model.choose(known);
    }
  }

  private void show() {
    boolean named = MoveOrder.namesBatch(model.kind.get());
    batchFields.setVisible(named);
    batchFields.setManaged(named);
    boolean reserving = model.kind.get() == MoveKind.RESERVE;
    reserveFields.setVisible(reserving && model.of.get() == null);
    reserveFields.setManaged(reserveFields.isVisible());
    outgoing.setVisible(!named);
    outgoing.setManaged(!named);
    outgoing.setText(texts.get(hint(reserving)));
    SupplyItem what = model.item.get();
    StockLine line = model.line().get();
    unit.setText(what == null ? "" : what.unit());
    MoveOrder order = model.order().orElse(null);
    balance.setText(balance(line, order));
    Message why = model.refusal().get();
    if (why == null && order != null && order.tooMuch()) {
      why = Message.of("supply.move.too_much", order.most(), order.quantity());
    }
    refusal.setText(why == null ? "" : texts.say(why));
    act.setDisable(order == null || order.tooMuch() || model.sending().get());
  }

  private String hint(boolean reserving) {
    if (model.of.get() != null) {
      return reserving ? "supply.move.releasing" : "supply.move.giving";
    }
    return reserving ? "supply.move.reserving" : "supply.move.outgoing";
  }

  private String balance(@Nullable StockLine line, @Nullable MoveOrder order) {
    if (line == null) {
      return texts.get("supply.move.choose_first");
    }
    if (model.kind.get() == MoveKind.RESERVE || line.reserved() > 0) {
      return texts.get(
          "supply.move.free",
          Formats.count(line.quantity()),
          Formats.count(line.reserved()),
          Formats.count(order == null ? model.free(line) : freeAfter(line, order)));
    }
    return order == null
        ? texts.get("supply.move.before", Formats.count(line.quantity()))
        : texts.get(
            "supply.move.before_after",
            Formats.count(order.before()),
            (order.change() > 0 ? "+" : "") + Formats.count(order.change()),
            Formats.count(order.after()));
  }

  private long freeAfter(StockLine line, MoveOrder order) {
    return MoveOrder.ofReservation(order.kind()) ? order.freeAfter() : model.free(line);
  }

  private void key(KeyEvent event) {
    int digit =
        event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT0.getCode() : 0;
    if (event.isAltDown() && digit >= 1 && digit <= MoveViewModel.BY_HAND.size()) {
      event.consume();
      model.kind.set(MoveViewModel.BY_HAND.get(digit - 1));
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

  private final class ReservationCell extends ListCell<Reservation> {
    @Override
    protected void updateItem(@Nullable Reservation one, boolean empty) {
      super.updateItem(one, empty);
      setText(
          empty || one == null
              ? null
              : texts.get(
                  "supply.move.reservation_line",
                  Formats.count(one.quantity()),
                  one.holder(),
                  one.purpose(),
                  one.until() == null
                      ? texts.get("supply.move.no_until")
                      : formats.date(one.until()),
                  one.number()));
    }
  }

  private final class BatchCell extends ListCell<StockBatch> {
    @Override
    protected void updateItem(@Nullable StockBatch one, boolean empty) {
      super.updateItem(one, empty);
      setText(
          empty || one == null
              ? null
              : texts.get(
                  "supply.move.batch_line",
                  one.batch().isEmpty() ? texts.get("supply.move.no_batch") : one.batch(),
                  one.expiry() == null
                      ? texts.get("supply.move.no_expiry")
                      : formats.date(one.expiry()),
                  Formats.count(one.quantity())));
    }
  }
}
