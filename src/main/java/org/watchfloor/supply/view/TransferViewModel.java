package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.dialog.Toasts;

/**
 * A new transfer order being written: where to, what, from which depot, how much. JavaFX thread.
 */
final class TransferViewModel {
  private static final int SHOWN = 30;

  private final SupplyService supply;
  private final TransferService transfers;
  private final Set<TransferTargets> sources;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
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
  final ObservableList<TransferTarget> targets = FXCollections.observableArrayList();
  final ObservableList<SupplyItem> items = FXCollections.observableArrayList();
  final ObservableList<NearbyStock> depots = FXCollections.observableArrayList();

  private record Names(NameIndex<TransferTarget> targets, NameIndex<SupplyItem> items) {}

  @Inject
  TransferViewModel(
      SupplyService supply,
      TransferService transfers,
      Set<TransferTargets> sources,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.supply = supply;
    this.transfers = transfers;
    this.sources = sources;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
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
    return target.get() != null && from.get() != null && !quantity.get().isBlank();
  }

  /** Sends; {@code done} is run once the order is on disk. */
  void send(Runnable done) {
    TransferTarget to = target.get();
    NearbyStock depot = from.get();
    if (to == null || depot == null || quantity.get().isBlank()) {
      return;
    }
    TransferLine line = new TransferLine(depot.line().key().item(), Long.parseLong(quantity.get()));
    String what = purpose.get();
    tasks
        .of(
            Message.of("supply.task.send"),
            progress ->
                transfers.send(depot.depot().number(), to.destination(), what, List.of(line)))
        .quiet()
        .onSuccess(
            fx,
            number -> {
              toasts.say(Message.of("supply.toast.sent", number));
              done.run();
            })
        .onFailure(fx, this::refused)
        .start();
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
        new NameIndex<>(
            sources.stream()
                .flatMap(source -> source.list().stream())
                .flatMap(to ->
                    Stream.of(
                        new NameIndex.Name<>(to, to.destination().name(), 0),
                        new NameIndex.Name<>(to, to.destination().id(), 1)))
                .toList()),
        new NameIndex<>(
            supply.items().stream()
                .flatMap(one ->
                    Stream.of(
                        new NameIndex.Name<>(one, one.name(), 0),
                        new NameIndex.Name<>(one, one.code(), 1)))
                .toList()));
  }

  private void findTargets() {
    targets.setAll(
        targetNames.find(targetTyped.get(), SHOWN).stream().map(NameIndex.Hit::item).toList());
  }

  private void findItems() {
    items.setAll(itemNames.find(itemTyped.get(), SHOWN).stream().map(NameIndex.Hit::item).toList());
  }

  private void findDepots() {
    TransferTarget to = target.get();
    SupplyItem what = item.get();
    from.set(null);
    if (to == null || what == null) {
      depots.clear();
      return;
    }
    tasks
        .of(Message.of("supply.task.nearest"), progress -> supply.nearest(what.code(), to.at()))
        .quiet()
        .onSuccess(
            fx,
            found ->
                depots.setAll(
                    found.stream()
                        .filter(near -> !near.depot().number().equals(to.destination().id()))
                        .toList()))
        .startLatest();
  }
}
