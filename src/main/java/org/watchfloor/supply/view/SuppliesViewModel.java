package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockExplanation;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferReturns;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** The page 物资: the stock of all depots and all transfer orders. JavaFX thread. */
@Singleton
final class SuppliesViewModel {
  /** What expires within so many days is shown as expiring soon. */
  private static final int SOON_DAYS = 30;

  private final SupplyService supply;
  private final TransferService transfers;
  private final TransferSteps steps;
  private final TransferOutcomes outcomes;
  private final TransferReturns returns;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final Live<Overview> overview;
  private final ObjectProperty<@Nullable String> wantedDepot = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> wantedItem = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable StockKey> wantedLine = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable StockKey> wantedWhy = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> wantedTransfer = new SimpleObjectProperty<>();
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);

  /** Which lines of stock are shown. */
  enum Choice {
    ALL,
    LOW,
    EXPIRING,
    RESERVED,
    AGREED
  }

  /** A line of stock with the names of what it is. */
  record StockRow(StockLine line, SupplyItem item, Depot depot, long available) {}

  /**
   * A batch whose last day of use is past or near.
   *
   * @param last that day
   * @param expired whether it is past
   */
  record Expiring(StockRow row, StockBatch batch, LocalDate last, boolean expired) {}

  /** A transfer order with the names of its goods and its depot. */
  record TransferRow(TransferOrder order, String depot, String goods) {}

  /**
   * Everything at one moment.
   *
   * @param owing the orders whose goods have to come back and nobody said yet by when
   * @param askable the orders of which it can be said by when their goods have to be back
   * @param expected what should come back, by order
   */
  record Overview(
      boolean read,
      LocalDate today,
      List<Depot> depots,
      List<StockRow> stock,
      List<TransferRow> transfers,
      Set<String> owing,
      Set<String> askable,
      Map<String, List<TransferReceipt>> expected) {
    static final Overview NOTHING =
        new Overview(
            false, LocalDate.EPOCH, List.of(), List.of(), List.of(), Set.of(), Set.of(), Map.of());

    List<StockRow> of(Choice choice) {
      return switch (choice) {
        case ALL -> stock;
        case LOW -> low();
        case EXPIRING -> stock.stream().filter(this::expiring).toList();
        case AGREED ->
            stock.stream().filter(r -> r.line().key().mode() != ReserveMode.PHYSICAL).toList();
        case RESERVED -> stock.stream().filter(r -> r.line().reserved() > 0).toList();
      };
    }

    /** What is below its minimum or contradictory, by the share that is missing. */
    List<StockRow> low() {
      return stock.stream()
          .filter(row -> row.line().low(today) || row.line().contradictory())
          .sorted(Comparator.comparing(this::share))
          .toList();
    }

    private double share(StockRow row) {
      return row.line().contradictory()
          ? -1
          : (double) row.line().usable(today) / row.line().minimum();
    }

    /**
     * What is past its last day of use or will be within {@link #SOON_DAYS} days, soonest first.
     */
    List<Expiring> expiring() {
      List<Expiring> found = new ArrayList<>();
      for (StockRow row : stock) {
        for (StockBatch batch : row.line().batches()) {
          LocalDate last = batch.expiry();
          if (batch.quantity() > 0 && last != null && !last.isAfter(today.plusDays(SOON_DAYS))) {
            found.add(new Expiring(row, batch, last, batch.expired(today)));
          }
        }
      }
      found.sort(Comparator.comparing(Expiring::last));
      return found;
    }

    private boolean expiring(StockRow row) {
      Optional<LocalDate> last = row.line().soonestExpiry();
      return last.isPresent() && !last.get().isAfter(today.plusDays(SOON_DAYS));
    }

    long underway() {
      return transfers.stream().filter(row -> row.order().state().underway()).count();
    }
  }

  @Inject
  SuppliesViewModel(
      SupplyService supply,
      TransferService transfers,
      TransferSteps steps,
      TransferOutcomes outcomes,
      TransferReturns returns,
      Tasks tasks,
      Executor fx,
      WatchClock clock) {
    this.supply = supply;
    this.transfers = transfers;
    this.steps = steps;
    this.outcomes = outcomes;
    this.returns = returns;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.overview =
        new Live<>(tasks, fx, Message.of("supply.task.read"), Overview.NOTHING, this::read);
  }

  /** Everything, anew at every change while it is followed. */
  ReadOnlyObjectProperty<Overview> overview() {
    return overview.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return overview.follow(supply::onChange);
  }

  /** The depot whose stock is to be shown; null for all. */
  ObjectProperty<@Nullable String> wantedDepot() {
    return wantedDepot;
  }

  /** The name of the goods whose stock is to be shown; null for all. */
  ObjectProperty<@Nullable String> wantedItem() {
    return wantedItem;
  }

  /** The transfer to be selected; null for none. */
  ObjectProperty<@Nullable String> wantedTransfer() {
    return wantedTransfer;
  }

  /** The line of stock to be selected; null for none. */
  ObjectProperty<@Nullable StockKey> wantedLine() {
    return wantedLine;
  }

  /** The line of stock whose number is to be explained; null for none. */
  ObjectProperty<@Nullable StockKey> wantedWhy() {
    return wantedWhy;
  }

  /** Which lines of stock are shown. */
  ObjectProperty<Choice> choice() {
    return choice;
  }

  /** Reads why a line of stock has its number. */
  void explain(StockKey key, Consumer<StockExplanation> show) {
    tasks
        .of(Message.of("supply.task.explain"), progress -> supply.explain(key))
        .quiet()
        .onSuccess(fx, found -> found.ifPresent(show))
        .start();
  }

  /**
   * Orders the depot to give the goods. On a background thread.
   *
   * @param approver who of the tier of the depot approves; blank if nobody does, or did before
   */
  void issue(TransferOrder order, String approver) {
    if (approver.isBlank()) {
      transfers.issue(order.number());
    } else {
      transfers.issue(order.number(), approver, owner(order));
    }
  }

  /** Notes that the goods have left. On a background thread. */
  void depart(TransferOrder order, String carrier, String plate, String phone) {
    transfers.depart(order.number(), carrier, plate, phone);
  }

  /** Notes what arrived. On a background thread. */
  void sign(TransferOrder order, List<TransferReceipt> receipts, String receiver) {
    outcomes.sign(order.number(), receipts, receiver);
  }

  /** Notes what came back, in parts or all of it. On a background thread. */
  void back(TransferOrder order, List<TransferReceipt> receipts, String note) {
    steps.back(order.number(), receipts, note);
  }

  /** Takes a step that needs no form of its own. On a background thread. */
  void step(TransferOrder order, TransferState next, String note, String approver) {
    switch (next) {
      case APPROVED -> steps.approve(order.number(), approver, owner(order));
      default -> steps.note(order.number(), next, note);
    }
  }

  private DepotTier owner(TransferOrder order) {
    return supply
        .depot(order.from())
        .map(Depot::tier)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_depot", order.from()));
  }

  /**
   * Says by when goods have to be back. On a background thread.
   *
   * @throws RefusedException if that is no day, or one that is past
   */
  void askBack(TransferOrder order, String day) {
    steps.askBack(order.number(), ReturnDay.read(day));
  }

  /** The tier that owns the depot of an order, as last read. */
  DepotTier tier(TransferOrder order) {
    return overview.value().get().depots().stream()
        .filter(depot -> depot.number().equals(order.from()))
        .findFirst()
        .map(Depot::tier)
        .orElse(DepotTier.DISTRICT);
  }

  /** A day to begin with where one is asked for. */
  String inThirtyDays() {
    return clock.now().toLocalDate().plusDays(SOON_DAYS).toString();
  }

  /** What should come back of an order. On the JavaFX thread, as last read. */
  List<TransferReceipt> expectedBack(TransferOrder order) {
    return overview.value().get().expected().getOrDefault(order.number(), List.of());
  }

  /** What goods are called; their code where no depot has them. As last read. */
  String name(String item) {
    return overview.value().get().stock().stream()
        .map(StockRow::item)
        .filter(one -> one.code().equals(item))
        .map(SupplyItem::name)
        .findFirst()
        .orElse(item);
  }

  /** Whether goods are still out that are used again. On the JavaFX thread, as last read. */
  boolean owesBack(TransferOrder order) {
    return overview.value().get().owing().contains(order.number());
  }

  /** Whether a day of return can be set. On the JavaFX thread, as last read. */
  boolean returnAskable(TransferOrder order) {
    return overview.value().get().askable().contains(order.number());
  }

  /** Ends an order. On a background thread. */
  void settle(TransferOrder order, String note) {
    outcomes.settle(order.number(), note);
  }

  /** Calls an order off. On a background thread. */
  void cancel(TransferOrder order, String reason) {
    outcomes.cancel(order.number(), reason);
  }

  private Overview read() {
    Map<String, SupplyItem> items =
        supply.items().stream().collect(Collectors.toMap(SupplyItem::code, Function.identity()));
    List<Depot> depots = supply.depots();
    Map<String, Depot> byNumber =
        depots.stream().collect(Collectors.toMap(Depot::number, Function.identity()));
    List<StockRow> stock =
        supply.stock().stream().flatMap(line -> row(line, items, byNumber).stream()).toList();
    List<TransferOrder> all = transfers.list();
    Set<String> owing =
        all.stream()
            .filter(returns::owesBack)
            .map(TransferOrder::number)
            .collect(Collectors.toSet());
    Set<String> askable =
        all.stream()
            .filter(returns::returnAskable)
            .map(TransferOrder::number)
            .collect(Collectors.toSet());
    List<TransferRow> orders =
        all.stream()
            .sorted(
                Comparator.comparing((TransferOrder order) -> !order.state().open())
                    .thenComparing(Comparator.comparing(TransferOrder::since).reversed()))
            .map(order -> row(order, items, byNumber))
            .toList();
    Map<String, List<TransferReceipt>> expected =
        all.stream()
            .filter(order -> order.state() == TransferState.RETURN_DUE)
            .collect(Collectors.toMap(TransferOrder::number, returns::expectedBack));
    return new Overview(
        true, clock.now().toLocalDate(), depots, stock, orders, owing, askable, expected);
  }

  private Optional<StockRow> row(
      StockLine line, Map<String, SupplyItem> items, Map<String, Depot> depots) {
    SupplyItem item = items.get(line.key().item());
    Depot depot = depots.get(line.key().depot());
    return item == null || depot == null
        ? Optional.empty()
        : Optional.of(new StockRow(line, item, depot, supply.available(line)));
  }

  private static TransferRow row(
      TransferOrder order, Map<String, SupplyItem> items, Map<String, Depot> depots) {
    Depot depot = depots.get(order.from());
    String goods =
        order.lines().stream()
            .map(line -> {
              SupplyItem item = items.get(line.item());
              return item == null
                  ? line.item() + " " + line.quantity()
                  : item.name() + " " + line.quantity() + " " + item.unit();
            })
            .collect(Collectors.joining(" · "));
    return new TransferRow(order, depot == null ? order.from() : depot.name(), goods);
  }
}
