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
import org.watchfloor.supply.Reservation;
import org.watchfloor.supply.ReservationService;
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
          MoveKind.COUNT,
          MoveKind.RESERVE);

  private final SupplyService supply;
  private final ReservationService reservations;
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
  final StringProperty holder = new SimpleStringProperty("");
  final StringProperty until = new SimpleStringProperty("");

  /** What was held back that is given out or let go of; null for none. */
  final ObjectProperty<@Nullable Reservation> of = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable StockLine> line = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
  private final Saving saving;

  /** What can be chosen. */
  record Choices(List<Depot> depots, List<SupplyItem> items) {}

  @Inject
  MoveViewModel(
      SupplyService supply,
      ReservationService reservations,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.supply = supply;
    this.reservations = reservations;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
    depot.subscribe((before, now) -> readLine());
    item.subscribe((before, now) -> readLine());
    mode.subscribe((before, now) -> readLine());
    for (StringProperty field : List.of(quantity, batch, expiry, reason, holder, until)) {
      field.subscribe((before, now) -> refusal.set(null));
    }
    kind.subscribe((before, now) -> {
      refusal.set(null);
      of.set(null);
    });
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
            named ? last.orElse(null) : null,
            free(now),
            of.get()));
  }

  /** How much of a line can be given out; agreed goods as far as they are agreed. */
  long free(StockLine now) {
    return now.key().mode() == ReserveMode.PHYSICAL ? supply.available(now) : now.quantity();
  }

  /** The typed last day of use; empty without one, or if it is no date. */
  Optional<LocalDate> expiryDate() {
    return date(expiry.get().strip());
  }

  private static Optional<LocalDate> date(String typed) {
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

  /** Takes what was held back into the fields. */
  void choose(Reservation held) {
    of.set(held);
    quantity.set(Long.toString(held.quantity()));
  }

  /** Writes it down; {@code done} is run once it is on disk. */
  void send(Runnable done) {
    for (StringProperty day : List.of(expiry, until)) {
      if (!day.get().isBlank() && date(day.get().strip()).isEmpty()) {
        refusal.set(Message.of("supply.move.no_date", day.get()));
        return;
      }
    }
    Optional<MoveOrder> order = order();
    if (order.isEmpty() || order.get().tooMuch() || saving.busy().get()) {
      return;
    }
    MoveOrder wanted = order.get();
    Words words = new Words(reason.get(), holder.get(), date(until.get().strip()).orElse(null));
    saving.act(
        Message.of("supply.task.move"),
        () -> write(wanted, words),
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

  /** What was typed besides the numbers. */
  private record Words(String reason, String holder, @Nullable LocalDate until) {}

  private Message write(MoveOrder wanted, Words words) {
    StockKey key = wanted.line().key();
    if (MoveOrder.ofReservation(wanted.kind()) && wanted.of() != null) {
      return ofReservation(wanted, wanted.of(), words.reason());
    }
    StockBatch which = new StockBatch(wanted.batch(), wanted.expiry(), wanted.quantity());
    switch (wanted.kind()) {
      case COUNT -> {
        if (!supply.count(key, which, words.reason())) {
          return Message.of("supply.toast.counted_same");
        }
      }
      case RESERVE -> {
        reservations.reserve(key, wanted.quantity(), words.holder(), words.reason(), words.until());
        return Message.of("supply.toast.reserved", available(key));
      }
      default -> supply.move(key, wanted.kind(), wanted.quantity(), which, words.reason());
    }
    long now = supply.line(key).map(StockLine::quantity).orElse(0L);
    return Message.of("supply.toast.moved", Message.of("supply.move." + wanted.kind().name()), now);
  }

  private Message ofReservation(MoveOrder wanted, Reservation of, String why) {
    if (wanted.kind() == MoveKind.OUT) {
      reservations.giveOut(of.number(), wanted.quantity());
    } else {
      reservations.release(of.number(), wanted.quantity(), why);
    }
    return Message.of("supply.toast.released", available(wanted.line().key()));
  }

  private long available(StockKey key) {
    return supply.line(key).map(supply::available).orElse(0L);
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
