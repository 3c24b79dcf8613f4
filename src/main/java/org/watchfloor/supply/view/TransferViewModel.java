package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.StockNearby;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/**
 * A new transfer order being written: where to, what, from which depot, how much. JavaFX thread.
 */
final class TransferViewModel {
  private static final int SHOWN = 30;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final SupplyService supply;
  private final TransferService transfers;
  private final Set<TransferTargets> sources;
  private final StockNearby nearby;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Saving saving;
  private NameIndex<TransferTarget> targetNames = new NameIndex<>(List.of());
  private NameIndex<SupplyItem> itemNames = new NameIndex<>(List.of());

  final StringProperty targetTyped = new SimpleStringProperty("");
  final StringProperty itemTyped = new SimpleStringProperty("");
  final StringProperty quantity = new SimpleStringProperty("");
  final StringProperty purpose = new SimpleStringProperty("");
  final ObjectProperty<@Nullable TransferTarget> target = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable SupplyItem> item = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable NearbyStock> from = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Message> refusal = new SimpleObjectProperty<>();

  /** What the order of the depots rests on; null until they were looked for. */
  final ObjectProperty<@Nullable Message> basis = new SimpleObjectProperty<>();

  /** What stands on the order already; all of it from one depot. */
  final ObservableList<Picked> lines = FXCollections.observableArrayList();

  final ObservableList<TransferTarget> targets = FXCollections.observableArrayList();
  final ObservableList<SupplyItem> items = FXCollections.observableArrayList();
  final ObservableList<NearbyStock> depots = FXCollections.observableArrayList();

  /** One line of the order: so much of some goods of a depot. */
  record Picked(SupplyItem item, long quantity, NearbyStock from) {}

  private record Names(NameIndex<TransferTarget> targets, NameIndex<SupplyItem> items) {}

  @Inject
  TransferViewModel(
      SupplyService supply,
      TransferService transfers,
      Set<TransferTargets> sources,
      StockNearby nearby,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.supply = supply;
    this.transfers = transfers;
    this.sources = sources;
    this.nearby = nearby;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
    targetTyped.subscribe(typed -> findTargets());
    itemTyped.subscribe(typed -> findItems());
    target.subscribe(chosen -> findDepots());
    item.subscribe(chosen -> findDepots());
  }

  /** Reads what can be sent and where to. */
  void begin() {
    tasks
        .of(Message.of("supply.task.names"), progress -> names())
        .quiet()
        .onSuccess(
            fx,
            found -> {
              targetNames = found.targets;
              itemNames = found.items;
              findTargets();
              findItems();
            })
        .start();
  }

  /** Whether enough is said to send. */
  boolean complete() {
    return target.get() != null && (picked().isPresent() || !lines.isEmpty() && idle());
  }

  /** The depot all lines come from; empty until there is a line. */
  Optional<NearbyStock> depot() {
    return lines.stream().findFirst().map(Picked::from);
  }

  /** Whether the fields hold nothing that would be lost. */
  private boolean idle() {
    return quantity.get().isBlank();
  }

  private Optional<Picked> picked() {
    NearbyStock depot = from.get();
    SupplyItem what = item.get();
    return depot == null || what == null || idle()
        ? Optional.empty()
        : Optional.of(new Picked(what, Long.parseLong(quantity.get()), depot));
  }

  /** Puts what the fields say on the order and empties them for the next line. */
  void addLine() {
    Optional<Picked> next = picked();
    if (next.isEmpty()) {
      return;
    }
    Picked line = next.get();
    long there = line.from().available();
    if (lines.stream().anyMatch(one -> one.item().equals(line.item()))) {
      refusal.set(Message.of("supply.refused.twice"));
    } else if (line.quantity() <= 0) {
      refusal.set(Message.of("supply.refused.quantity", line.quantity()));
    } else if (line.quantity() > there) {
      refusal.set(
          Message.of(
              "supply.refused.short",
              line.from().depot().name(),
              Message.of("supply.item_in_unit", line.item().name(), line.item().unit()),
              there,
              line.quantity()));
    } else {
      refusal.set(null);
      lines.add(line);
      quantity.set("");
      itemTyped.set("");
      item.set(null);
    }
  }

  /** Takes a line off the order. */
  void remove(Picked line) {
    lines.remove(line);
    findDepots();
  }

  /** Whether the order is being sent. */
  ReadOnlyBooleanProperty busy() {
    return saving.busy();
  }

  /** Sends; {@code done} is run once the order is on disk. Does nothing while it is sent. */
  void send(Runnable done) {
    TransferTarget to = target.get();
    if (to == null || !complete()) {
      return;
    }
    List<Picked> all = Stream.concat(lines.stream(), picked().stream()).toList();
    String depot = all.getFirst().from().depot().number();
    List<TransferLine> asked =
        all.stream().map(one -> new TransferLine(one.item().code(), one.quantity())).toList();
    String what = purpose.get();
    saving.act(
        Message.of("supply.task.send"),
        () -> transfers.send(depot, to.destination(), what, asked),
        number -> {
          toasts.say(Message.of("supply.toast.sent", number));
          done.run();
        },
        this::refused);
  }

  private void refused(Throwable why) {
    if (why instanceof RefusedException refused) {
      refusal.set(refused.said());
    } else {
      tasks.report(why);
    }
  }

  private Names names() {
    return new Names(
        NameIndex.of(
            sources.stream().flatMap(source -> source.list().stream()).toList(),
            to -> to.destination().name(),
            to -> to.destination().id()),
        NameIndex.of(supply.items(), SupplyItem::name, SupplyItem::code));
  }

  private void findTargets() {
    targets.setAll(
        targetNames.find(targetTyped.get(), SHOWN).stream().map(NameIndex.Hit::item).toList());
  }

  private void findItems() {
    items.setAll(itemNames.find(itemTyped.get(), SHOWN).stream().map(NameIndex.Hit::item).toList());
  }

  /** The depots that have it, soonest first, and what that rests on. */
  private record Looked(List<NearbyStock> depots, Message basis) {}

  private Looked read(SupplyItem what, TransferTarget to) {
    StockNearby.Around around = nearby.around(to.at());
    return new Looked(nearby.soonest(what.code(), around), around.basis().said());
  }

  /** Looks again after every change of the ways, until it is closed: while the form is shown. */
  Subscription follow() {
    Throttle changes = tasks.throttle(fx, PAUSE, this::look);
    Subscription following = nearby.onChange(changes::trigger);
    return () -> {
      following.close();
      changes.close();
    };
  }

  private void findDepots() {
    from.set(null);
    look();
  }

  private void look() {
    TransferTarget to = target.get();
    SupplyItem what = item.get();
    if (to == null || what == null) {
      depots.clear();
      return;
    }
    String only = depot().map(one -> one.depot().number()).orElse("");
    tasks
        .of(Message.of("supply.task.nearest"), progress -> read(what, to))
        .quiet()
        .onSuccess(
            fx,
            looked -> {
              if (to.equals(target.get()) && what.equals(item.get())) {
                show(looked, to, only);
              }
            })
        .startLatest();
  }

  /** What was chosen stays chosen where it is still offered. */
  private void show(Looked looked, TransferTarget to, String only) {
    NearbyStock chosen = from.get();
    basis.set(looked.basis());
    depots.setAll(
        looked.depots().stream()
            .filter(near -> !near.depot().number().equals(to.destination().id()))
            .filter(near -> only.isEmpty() || near.depot().number().equals(only))
            .toList());
    if (!only.isEmpty() && depots.size() == 1) {
      // its depot is the only one there is to choose
      from.set(depots.getFirst());
    } else {
      from.set(chosen == null ? null : again(chosen));
    }
  }

  private @Nullable NearbyStock again(NearbyStock chosen) {
    return depots.stream()
        .filter(near -> near.depot().number().equals(chosen.depot().number()))
        .findFirst()
        .orElse(null);
  }
}
