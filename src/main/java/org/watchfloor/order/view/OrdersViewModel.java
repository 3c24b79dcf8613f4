package org.watchfloor.order.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.chase.ChasePlan;
import org.watchfloor.order.chase.Lateness;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** The board of orders: read, judged late and sorted in the background. JavaFX thread. */
@Singleton
final class OrdersViewModel {
  private static final int ENDED = 500;

  private final OrderService orders;
  private final InstructionService instructions;
  private final Lateness lateness;
  private final ChasePlan plan;
  private final WatchClock clock;
  private final Live<Board> board;
  private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(BoardFilter.OPEN);
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private volatile boolean wantsEnded;

  /**
   * All of it at one moment.
   *
   * @param read whether it was read yet
   * @param orders open ones, then ended ones if they are shown
   * @param instructions leaders' instructions
   */
  record Board(boolean read, List<OrderRow> orders, List<InstructionRow> instructions) {
    static final Board NOTHING = new Board(false, List.of(), List.of());

    List<OrderRow> of(BoardFilter filter) {
      return orders.stream().filter(filter::shows).toList();
    }

    long count(BoardFilter filter) {
      return filter == BoardFilter.INSTRUCTIONS
          ? instructions.stream().filter(row -> row.instruction().open()).count()
          : orders.stream().filter(filter::shows).count();
    }
  }

  @Inject
  OrdersViewModel(
      OrderService orders,
      InstructionService instructions,
      Lateness lateness,
      ChasePlan plan,
      WatchClock clock,
      Tasks tasks,
      Executor fx) {
    this.orders = orders;
    this.instructions = instructions;
    this.lateness = lateness;
    this.plan = plan;
    this.clock = clock;
    this.board =
        new Live<>(tasks, fx, Message.of("order.task.read"), Board.NOTHING, this::readBoard);
    filter.subscribe(now -> {
      wantsEnded = now == BoardFilter.ENDED;
      if (wantsEnded) {
        board.read();
      }
    });
  }

  /** All of it, anew at every change while it is followed. */
  ReadOnlyObjectProperty<Board> board() {
    return board.value();
  }

  /** What is shown of it. */
  ObjectProperty<BoardFilter> filter() {
    return filter;
  }

  /** The number of the order or instruction to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return board.follow(changed -> {
      Subscription one = orders.onChange(changed);
      Subscription other = instructions.onChange(changed);
      return () -> {
        one.close();
        other.close();
      };
    });
  }

  /** Time has passed: what is late is judged anew. */
  void turn() {
    board.read();
  }

  private Board readBoard() {
    Instant now = clock.instant();
    List<Order> all = new ArrayList<>(orders.open());
    List<OrderRow> rows = new ArrayList<>(rows(all, now));
    rows.sort(OrderRow.MOST_URGENT_FIRST);
    if (wantsEnded) {
      rows.addAll(rows(orders.ended(ENDED), now));
    }
    List<InstructionRow> given =
        instructions.list().stream()
            .map(one -> InstructionRow.of(instructions.track(one), plan.instructions(), now))
            .sorted(InstructionRow.UNANSWERED_FIRST)
            .toList();
    return new Board(true, List.copyOf(rows), given);
  }

  private List<OrderRow> rows(List<Order> some, Instant now) {
    return some.stream().map(order -> OrderRow.of(order, lateness, now)).toList();
  }
}
