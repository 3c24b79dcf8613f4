package org.watchfloor.supply.scan.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.GoodsMove;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.scan.ScanReader;
import org.watchfloor.supply.scan.Scanned;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/**
 * A list of goods being scanned in or out of a depot. It stays until it is booked or dropped, also
 * while the form is closed; what is scanned while it is booked begins the next one. JavaFX thread.
 */
@Singleton
final class ScanViewModel {
  private final SupplyService supply;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Saving saving;

  final ObjectProperty<@Nullable Depot> depot = new SimpleObjectProperty<>();
  final ObjectProperty<MoveKind> kind = new SimpleObjectProperty<>(MoveKind.OUT);
  final StringProperty reason = new SimpleStringProperty("");

  /** What was scanned, the last one first: that is the one {@code *quantity} is about. */
  final ObservableList<Scanned.Goods> lines = FXCollections.observableArrayList();

  private final ReadOnlyObjectWrapper<@Nullable Message> said = new ReadOnlyObjectWrapper<>();
  private Known known = new Known(List.of(), List.of());

  /** What codes can be. */
  private record Known(List<SupplyItem> items, List<StockLine> stock) {}

  @Inject
  ScanViewModel(SupplyService supply, Tasks tasks, Executor fx, Toasts toasts) {
    this.supply = supply;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
  }

  /** What was not understood or refused, and what to do; null if nothing. */
  ReadOnlyObjectProperty<@Nullable Message> said() {
    return said.getReadOnlyProperty();
  }

  /** Whether the list is being booked. */
  ReadOnlyBooleanProperty booking() {
    return saving.busy();
  }

  /**
   * Reads the catalogue, what is in stock, and the depots that can be chosen.
   *
   * @param where the depot to begin with; a list that is there already stays with its own
   */
  void begin(@Nullable Depot where, Consumer<List<Depot>> offer) {
    if (lines.isEmpty() && where != null) {
      depot.set(where);
    }
    tasks
        .of(Message.of("supply.task.names"), progress -> supply.depots())
        .quiet()
        .onSuccess(fx, offer)
        .start();
    readKnown();
  }

  private void readKnown() {
    tasks
        .of(Message.of("supply.task.read"), progress -> new Known(supply.items(), supply.stock()))
        .quiet()
        .onSuccess(fx, read -> known = read)
        .start();
  }

  /** A line was scanned or typed; an empty one books the list. */
  void enter(String typed) {
    said.set(null);
    switch (reader().read(typed)) {
      case Scanned.Nothing _ -> book();
      case Scanned.Goods goods -> add(goods);
      case Scanned.Quantity(long quantity) -> {
        if (lines.isEmpty()) {
          said.set(Message.of("supply.scan.nothingYet", quantity));
        } else {
          lines.set(0, lines.getFirst().of(quantity));
        }
      }
      case Scanned.Refused(Message why) -> said.set(why);
    }
  }

  /** Labels of goods that go out are those of the depot; what comes in may come from anywhere. */
  private ScanReader reader() {
    Depot here = depot.get();
    boolean out = kind.get() == MoveKind.OUT && here != null;
    return new ScanReader(
        known.items(),
        out
            ? known.stock().stream()
                .filter(line -> line.key().depot().equals(here.number()))
                .toList()
            : known.stock());
  }

  private void add(Scanned.Goods goods) {
    Scanned.Goods whole = goods;
    for (Scanned.Goods line : List.copyOf(lines)) {
      if (line.same(goods)) {
        whole = line.of(Math.min(SupplyItem.MOST, line.quantity() + goods.quantity()));
        lines.remove(line);
      }
    }
    lines.addFirst(whole);
  }

  /** Takes a line off the list. */
  void remove(Scanned.Goods line) {
    lines.remove(line);
  }

  /** Books all lines in one entry of the journal, or none. */
  void book() {
    Depot here = depot.get();
    if (saving.busy().get()) {
      return;
    }
    if (here == null || lines.isEmpty()) {
      said.set(Message.of(here == null ? "supply.scan.noDepot" : "supply.scan.empty"));
      return;
    }
    List<Scanned.Goods> booked = List.copyOf(lines);
    MoveKind why = kind.get();
    String words = reason.get();
    lines.clear();
    saving.act(
        Message.of("supply.task.move"),
        () -> supply.moveAll(here.number(), why, moves(booked), words),
        () -> {
          toasts.say(
              Message.of(
                  "supply.scan.booked",
                  Message.of("supply.move." + why.name()),
                  booked.size(),
                  here.name()));
          readKnown();
        },
        failure -> {
          booked.reversed().forEach(this::add);
          if (failure instanceof RefusedException refused) {
            said.set(Message.of("supply.scan.refused", refused.said()));
          } else {
            tasks.report(failure);
          }
        });
  }

  private static List<GoodsMove> moves(List<Scanned.Goods> booked) {
    return booked.reversed().stream()
        .map(line ->
            new GoodsMove(
                line.item().code(), new StockBatch(line.batch(), line.expiry(), line.quantity())))
        .toList();
  }

  /** Drops the list. */
  void drop() {
    lines.clear();
    said.set(null);
  }

  /** The form was closed: a list that was not booked stays, and the officer is told so. */
  void left() {
    said.set(null);
    if (!lines.isEmpty()) {
      toasts.say(Message.of("supply.scan.unbooked", lines.size()));
    }
  }
}
