package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.order.view.OrdersViewModel.Board;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EditedBy;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** The board of orders and of leaders' instructions, the selected one beside it. */
public final class OrdersController implements Activated {
  /** Lateness is in minutes: twice a minute is often enough. */
  private static final int BEATS = 30;

  private final OrdersViewModel model;
  private final OrderActs acts;
  private final InstructionActs leaders;
  private final OrderColumns columns;
  private final RegisterKit kit;
  private final Ticker ticker;
  private final UiTexts texts;
  private final EditedBy editedBy;
  private final Map<BoardFilter, ToggleButton> filters = new EnumMap<>(BoardFilter.class);

  @FXML private HBox filterBar;
  @FXML private VBox order;
  @FXML private VBox instruction;
  @FXML private RegisterTable<OrderRow> orders;
  @FXML private RegisterTable<InstructionRow> instructions;
  @FXML private OrderController orderController;
  @FXML private InstructionController instructionController;

  @Inject
  OrdersController(
      OrdersViewModel model,
      OrderActs acts,
      InstructionActs leaders,
      OrderColumns columns,
      RegisterKit kit,
      Ticker ticker,
      UiTexts texts,
      EditedBy editedBy) {
    this.model = model;
    this.acts = acts;
    this.leaders = leaders;
    this.columns = columns;
    this.kit = kit;
    this.ticker = ticker;
    this.texts = texts;
    this.editedBy = editedBy;
  }

  @FXML
  private void initialize() {
    orders.setUp(kit, "orders", OrderRow::number, "order.empty", columns.orders());
    orders.selected().subscribe(row -> orderController.show(row == null ? null : row.order()));
    orders.addActions(orderController.wholeOrder());
    orders.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    orders.table().addEventHandler(KeyEvent.KEY_TYPED, orderController::onTyped);
    instructions.setUp(
        kit,
        "instructions",
        InstructionRow::number,
        "order.empty_instructions",
        columns.instructions());
    instructions.selected().subscribe(instructionController::show);
    instructions.onOpen(row -> answer(row.instruction()));
    instructions.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
    orderController.onPress(this::onPressed);
    ToggleGroup group = new ToggleGroup();
    for (BoardFilter filter : BoardFilter.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("order-filter-" + filter.name());
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> model.filter().set(filter));
      filters.put(filter, button);
      filterBar.getChildren().add(filter.ordinal(), button);
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.add(editedBy.follow(orderController::showEdited));
    life.follow(model.board(), this::show);
    life.follow(model.filter(), filter -> show(model.board().get()));
    life.follow(model.wanted(), this::select);
    int[] beat = {0};
    life.add(
        ticker.every(() -> {
          orderController.turn();
          if (++beat[0] % BEATS == 0) {
            model.turn();
          }
        }));
  }

  private void show(Board board) {
    BoardFilter shown = model.filter().get();
    filters.forEach((filter, button) -> {
      button.setSelected(filter == shown);
      String name = texts.name("order.filter", filter);
      button.setText(
          filter == BoardFilter.ENDED
              ? name
              : texts.get("order.filter.counted", name, board.count(filter)));
    });
    boolean given = shown == BoardFilter.INSTRUCTIONS;
    orders.setVisible(!given);
    order.setVisible(!given);
    instructions.setVisible(given);
    instruction.setVisible(given);
    if (board.read()) {
      orders.show(board.of(shown));
      instructions.show(board.instructions());
      selectFirst();
      select(model.wanted().get());
    }
  }

  /** The most urgent one is looked at, so that the officer's next key means it. */
  private void selectFirst() {
    if (orders.selected().get() == null && !orders.table().getItems().isEmpty()) {
      orders.table().getSelectionModel().select(0);
    }
    if (instructions.selected().get() == null && !instructions.table().getItems().isEmpty()) {
      instructions.table().getSelectionModel().select(0);
    }
  }

  private void select(@Nullable String number) {
    Board board = model.board().get();
    if (number == null || !board.read()) {
      return;
    }
    BoardFilter filter = model.filter().get();
    boolean leader = board.instructions().stream().anyMatch(row -> row.number().equals(number));
    if (leader && filter != BoardFilter.INSTRUCTIONS) {
      model.filter().set(BoardFilter.INSTRUCTIONS);
      return;
    }
    List<OrderRow> rows = board.of(filter);
    boolean here = leader || rows.stream().anyMatch(row -> row.number().equals(number));
    if (!here) {
      boolean open = board.orders().stream().anyMatch(row -> row.number().equals(number));
      BoardFilter better = open ? BoardFilter.OPEN : BoardFilter.ENDED;
      if (filter != better) {
        model.filter().set(better);
      }
      return;
    }
    (leader ? instructions : orders).select(number);
    model.wanted().set(null);
  }

  private void onPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean ours = true;
    switch (event.getCode()) {
      case N -> issue();
      case P -> leaders.instruct();
      case U -> model.filter().set(BoardFilter.UNSIGNED);
      default ->
          ours =
              model.filter().get() == BoardFilter.INSTRUCTIONS
                  ? instructionController.press(event.getCode())
                  : orderController.press(event.getCode());
    }
    if (ours) {
      event.consume();
    }
  }

  @FXML
  private void issue() {
    acts.issue(OrderBasis.NONE);
  }

  @FXML
  private void instruct() {
    leaders.instruct();
  }

  private void answer(Instruction one) {
    if (one.open()) {
      leaders.answer(one);
    }
  }
}
