package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
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
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.StockNearby;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.allocation.Why;
import org.watchfloor.supply.kit.GoodsChoice;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/**
 * A new transfer order being written: where to, what, from which depot, how much. JavaFX thread.
 */
final class TransferViewModel {
  private static final int SHOWN = 30;
  private static final int AGREED_TOLD = 2;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final SupplyService supply;
  private final KitService kits;
  private final TransferService transfers;
  private final Set<TransferTargets> sources;
  private final StockNearby nearby;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Saving saving;
  private Map<String, SupplyItem> catalogue = Map.of();
  private NameIndex<TransferTarget> targetNames = new NameIndex<>(List.of());
  private NameIndex<GoodsChoice> itemNames = new NameIndex<>(List.of());

  final StringProperty targetTyped = new SimpleStringProperty("");
  final StringProperty itemTyped = new SimpleStringProperty("");
  final StringProperty quantity = new SimpleStringProperty("");
  final StringProperty purpose = new SimpleStringProperty("");

  /** By when it has to be back, as typed; may stay blank. */
  final StringProperty returnBy = new SimpleStringProperty("");

  final ObjectProperty<@Nullable TransferTarget> target = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable GoodsChoice> item = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable NearbyStock> from = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Message> refusal = new SimpleObjectProperty<>();

  /** What the order of the depots rests on; null until they were looked for. */
  final ObjectProperty<@Nullable Message> basis = new SimpleObjectProperty<>();

  /** Who could be called off where no depot has any. */
  final ObservableList<Message> agreed = FXCollections.observableArrayList();

  /** What stands on the order already; all of it from one depot. */
  final ObservableList<Picked> lines = FXCollections.observableArrayList();

  final ObservableList<TransferTarget> targets = FXCollections.observableArrayList();
  final ObservableList<GoodsChoice> items = FXCollections.observableArrayList();
  final ObservableList<NearbyStock> depots = FXCollections.observableArrayList();

  /** One line of the order: so much of some goods of a depot. */
  record Picked(SupplyItem item, long quantity, NearbyStock from) {}

  private record Names(
      NameIndex<TransferTarget> targets,
      NameIndex<GoodsChoice> items,
      Map<String, SupplyItem> catalogue) {}

  @Inject
  TransferViewModel(
      SupplyService supply,
      KitService kits,
      TransferService transfers,
      Set<TransferTargets> sources,
      StockNearby nearby,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.supply = supply;
    this.kits = kits;
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
              catalogue = found.catalogue;
              findTargets();
              findItems();
            })
        .start();
  }

  /** Whether enough is said to send. */
  boolean complete() {
    return target.get() != null && (!picked().isEmpty() || !lines.isEmpty() && idle());
  }

  /** The depot all lines come from; empty until there is a line. */
  Optional<NearbyStock> depot() {
    return lines.stream().findFirst().map(Picked::from);
  }

  /** Whether the fields hold nothing that would be lost. */
  private boolean idle() {
    return quantity.get().isBlank();
  }

  /** The lines the fields say: one, or those of a kit. */
  private List<Picked> picked() {
    NearbyStock depot = from.get();
    GoodsChoice what = item.get();
    if (depot == null || what == null || idle()) {
      return List.of();
    }
    List<Picked> all = new ArrayList<>();
    for (TransferLine line : what.lines(Long.parseLong(quantity.get()))) {
      SupplyItem goods = catalogue.get(line.item());
      if (goods != null) {
        all.add(new Picked(goods, line.quantity(), depot));
      }
    }
    return all;
  }

  /** Puts what the fields say on the order and empties them for the next line. */
  void addLine() {
    List<Picked> next = picked();
    GoodsChoice what = item.get();
    if (next.isEmpty() || what == null) {
      return;
    }
    NearbyStock depot = next.getFirst().from();
    long asked = Long.parseLong(quantity.get());
    if (next.stream().anyMatch(this::listed)) {
      refusal.set(Message.of("supply.refused.twice"));
    } else if (asked <= 0) {
      refusal.set(Message.of("supply.refused.quantity", asked));
    } else if (asked > depot.available()) {
      refusal.set(
          Message.of(
              "supply.refused.short", depot.depot().name(), in(what), depot.available(), asked));
    } else {
      refusal.set(null);
      lines.addAll(next);
      quantity.set("");
      itemTyped.set("");
      item.set(null);
    }
  }

  private boolean listed(Picked line) {
    return lines.stream().anyMatch(one -> one.item().equals(line.item()));
  }

  /** Goods in their unit, a kit in people. */
  private static Message in(GoodsChoice what) {
    return switch (what) {
      case GoodsChoice.Single(SupplyItem goods) ->
          Message.of("supply.item_in_unit", goods.name(), goods.unit());
      case GoodsChoice.Several(Kit kit) -> Message.of("supply.kit.in_persons", kit.name());
    };
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
    String back = returnBy.get();
    saving.act(
        Message.of("supply.task.send"),
        () ->
            transfers.send(
                depot, to.destination(), what, asked, back.isBlank() ? null : ReturnDay.read(back)),
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
        NameIndex.of(
            GoodsChoice.of(supply.items(), kits.list()), GoodsChoice::name, GoodsChoice::code),
        supply.items().stream().collect(Collectors.toMap(SupplyItem::code, one -> one)));
  }

  private void findTargets() {
    targets.setAll(
        targetNames.find(targetTyped.get(), SHOWN).stream().map(NameIndex.Hit::item).toList());
  }

  private void findItems() {
    items.setAll(itemNames.find(itemTyped.get(), SHOWN).stream().map(NameIndex.Hit::item).toList());
  }

  /** The depots that have it, soonest first, and what that rests on. */
  private record Looked(List<NearbyStock> depots, Message basis, List<Message> agreed) {}

  private Looked read(GoodsChoice what, TransferTarget to) {
    StockNearby.Around around = nearby.around(to.at());
    List<NearbyStock> found =
        switch (what) {
          case GoodsChoice.Single(SupplyItem goods) -> nearby.soonest(goods.code(), around);
          case GoodsChoice.Several(Kit kit) ->
              nearby.soonestWhole(kit.lines(), kit.persons(), around);
        };
    return new Looked(found, around.basis().said(), found.isEmpty() ? agreed(what) : List.of());
  }

  /** Who could be called off, in words: kits are asked for goods by goods. */
  private List<Message> agreed(GoodsChoice what) {
    return supply.agreed(what.code()).stream().limit(AGREED_TOLD).map(this::agreed).toList();
  }

  private Message agreed(StockLine line) {
    return new Why.Agreed(
            supply.depot(line.key().depot()).map(Depot::name).orElse(line.key().depot()),
            Message.of("supply.mode." + line.key().mode().name()),
            BigDecimal.valueOf(line.quantity()),
            Optional.ofNullable(line.leadHours()))
        .said();
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
    GoodsChoice what = item.get();
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
    agreed.setAll(looked.agreed());
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
