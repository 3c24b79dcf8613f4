package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/** A move of stock by hand being written: where, what, why, how much. JavaFX thread. */
final class MoveViewModel {
  /** The kinds that are written by hand, in the order of their keys. */
  static final List<MoveKind> BY_HAND =
      List.of(
          MoveKind.IN,
          MoveKind.OUT,
          MoveKind.RECOVER,
          MoveKind.LOSS,
          MoveKind.SCRAP,
          MoveKind.COUNT);

  private final SupplyService supply;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;

  final ObjectProperty<@Nullable Depot> depot = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable SupplyItem> item = new SimpleObjectProperty<>();
  final ObjectProperty<ReserveMode> mode = new SimpleObjectProperty<>(ReserveMode.PHYSICAL);
  final ObjectProperty<MoveKind> kind = new SimpleObjectProperty<>(MoveKind.IN);
  final StringProperty quantity = new SimpleStringProperty("");
  final StringProperty batch = new SimpleStringProperty("");
  final StringProperty expiry = new SimpleStringProperty("");
  final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable StockLine> line = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
  private final Saving saving;

  /** What can be chosen. */
  record Choices(List<Depot> depots, List<SupplyItem> items) {}

  @Inject
  MoveViewModel(SupplyService supply, Tasks tasks, Executor fx, Toasts toasts) {
    this.supply = supply;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
    depot.subscribe((before, now) -> readLine());
    item.subscribe((before, now) -> readLine());
    mode.subscribe((before, now) -> readLine());
    for (StringProperty field : List.of(quantity, batch, expiry, reason)) {
      field.subscribe((before, now) -> refusal.set(null));
    }
    kind.subscribe((before, now) -> refusal.set(null));
  }

  /** The line of stock as the ledger has it; null until what and where are chosen. */
  ReadOnlyObjectProperty<@Nullable StockLine> line() {
    return line.getReadOnlyProperty();
  }

  /** Why it was not written down; null if it may be. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether it is just being written down. */
  ReadOnlyBooleanProperty sending() {
    return saving.busy();
  }

  /** Reads what can be chosen. */
  void begin(Consumer<Choices> offer) {
    tasks
        .of(
            Message.of("supply.task.names"),
            progress -> new Choices(supply.depots(), supply.items()))
        .quiet()
        .onSuccess(fx, offer)
        .start();
  }

  /** What would be written down; empty while something is missing or cannot be read. */
  Optional<MoveOrder> order() {
    StockLine now = line.get();
    Optional<LocalDate> last = expiryDate();
    boolean readable = expiry.get().isBlank() || last.isPresent();
    if (now == null || quantity.get().isBlank() || !readable) {
      return Optional.empty();
    }
    boolean named = MoveOrder.namesBatch(kind.get());
    return Optional.of(
        new MoveOrder(
            now,
            kind.get(),
            Long.parseLong(quantity.get()),
            named ? batch.get().strip() : "",
            named ? last.orElse(null) : null));
  }

  /** The typed last day of use; empty without one, or if it is no date. */
  Optional<LocalDate> expiryDate() {
    String typed = expiry.get().strip();
    DateTimeFormatter form =
        typed.contains("-") ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.BASIC_ISO_DATE;
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Takes a batch of the line into the fields. */
  void choose(StockBatch known) {
    LocalDate last = known.expiry();
    batch.set(known.batch());
    expiry.set(last == null ? "" : last.toString());
  }

  /** Writes it down; {@code done} is run once it is on disk. */
  void send(Runnable done) {
    if (!expiry.get().isBlank() && expiryDate().isEmpty()) {
      refusal.set(Message.of("supply.move.no_date", expiry.get()));
      return;
    }
    Optional<MoveOrder> order = order();
    if (order.isEmpty() || order.get().tooMuch() || saving.busy().get()) {
      return;
    }
    MoveOrder wanted = order.get();
    String why = reason.get();
    saving.act(
        Message.of("supply.task.move"),
        () -> write(wanted, why),
        said -> {
          toasts.say(said);
          done.run();
        },
        failure -> {
          readLine();
          if (failure instanceof RefusedException refused) {
            refusal.set(refused.said());
          } else {
            tasks.report(failure);
          }
        });
  }

  private Message write(MoveOrder wanted, String why) {
    StockKey key = wanted.line().key();
    StockBatch which = new StockBatch(wanted.batch(), wanted.expiry(), wanted.quantity());
    if (wanted.kind() == MoveKind.COUNT) {
      if (!supply.count(key, which, why)) {
        return Message.of("supply.toast.counted_same");
      }
    } else {
      supply.move(key, wanted.kind(), wanted.quantity(), which, why);
    }
    long now = supply.line(key).map(StockLine::quantity).orElse(0L);
    return Message.of("supply.toast.moved", Message.of("supply.move." + wanted.kind().name()), now);
  }

  private void readLine() {
    Depot where = depot.get();
    SupplyItem what = item.get();
    if (where == null || what == null) {
      line.set(null);
      return;
    }
    StockKey key = new StockKey(where.number(), what.code(), mode.get());
    tasks
        .of(Message.of("supply.task.line"), progress -> supply.lineOrEmpty(key))
        .quiet()
        .onSuccess(fx, line::set)
        .startLatest();
  }
}
