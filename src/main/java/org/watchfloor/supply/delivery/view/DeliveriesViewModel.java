package org.watchfloor.supply.delivery.view;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.road.Answer;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.delivery.DeliveryNow;
import org.watchfloor.supply.delivery.DeliveryPlace;
import org.watchfloor.supply.delivery.DeliveryService;
import org.watchfloor.supply.delivery.DeliveryService.Made;
import org.watchfloor.supply.delivery.RouteSheet;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Work;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/** The delivery routes of one depot: how they stand, and laying them down. JavaFX thread. */
final class DeliveriesViewModel {
  private final DeliveryService deliveries;
  private final SupplyService supply;
  private final Set<RouteSheet> sheets;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final WatchClock clock;
  private final Live<Shown> shown;
  private final ObjectProperty<@Nullable Depot> depot = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();

  /** Read by the background while the form changes it. */
  private volatile String chosen = "";

  /**
   * The routes of the depot at a moment.
   *
   * @param basis what their state rests on, as one sentence; null before the first reading
   */
  record Shown(List<DeliveryNow> rows, @Nullable Message basis, LocalDate today) {
    static final Shown NOTHING = new Shown(List.of(), null, LocalDate.EPOCH);
  }

  /** What can be chosen. */
  record Choices(List<Depot> depots, List<DeliveryPlace> places) {}

  @Inject
  DeliveriesViewModel(
      DeliveryService deliveries,
      SupplyService supply,
      Set<RouteSheet> sheets,
      UiTexts texts,
      Tasks tasks,
      Executor fx,
      Toasts toasts,
      WatchClock clock) {
    this.deliveries = deliveries;
    this.supply = supply;
    this.sheets = sheets;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.clock = clock;
    this.shown =
        new Live<>(tasks, fx, Message.of("supply.delivery.task.read"), Shown.NOTHING, this::read);
    depot.subscribe((before, now) -> choose(now));
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.value();
  }

  /** Reads now, and after every change of routes or closures. */
  Subscription follow() {
    return shown.follow(deliveries::onChange);
  }

  /** Whose routes are shown. */
  ObjectProperty<@Nullable Depot> depot() {
    return depot;
  }

  /** Whether routes are being reckoned or printed. */
  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /** Why something was not done; null if nothing was refused. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether anybody can set them on paper. */
  boolean printable() {
    return !sheets.isEmpty();
  }

  /** Reads what can be chosen. */
  void begin(Consumer<Choices> offer) {
    tasks
        .of(
            Message.of("supply.task.names"),
            progress -> new Choices(supply.depots(), deliveries.places()))
        .quiet()
        .onSuccess(fx, offer)
        .start();
  }

  /** Lays down the routes to a place. */
  void make(DeliveryPlace to) {
    makeAll(() -> List.of(to));
  }

  /** Lays down the routes to every town. */
  void makeTowns() {
    makeAll(deliveries::towns);
  }

  private void makeAll(Supplier<List<DeliveryPlace>> places) {
    Depot from = depot.get();
    if (from == null) {
      refusal.set(Message.of("supply.delivery.chooseDepot"));
      return;
    }
    work(
        Message.of("supply.delivery.task.make", from.name()),
        progress ->
            deliveries.makeAll(from.number(), places.get(), texts.texts().language(), progress),
        this::made);
  }

  private void made(Made made) {
    toasts.say(Message.of("supply.delivery.made", made.made()));
    refusal.set(made.not().isEmpty() ? null : first(made.not()));
  }

  private static Message first(List<Message> not) {
    return not.size() == 1
        ? not.getFirst()
        : Message.of("supply.delivery.andMore", not.getFirst(), not.size() - 1);
  }

  /** Takes routes off the list. */
  void drop(DeliveryNow row) {
    work(
        Message.of("supply.delivery.task.drop"),
        progress -> {
          deliveries.drop(row.routes().id());
          return row;
        },
        dropped -> {});
  }

  /** Sets these on paper. */
  void print(List<DeliveryNow> rows) {
    work(
        Message.of("supply.delivery.task.print"),
        progress -> sheets.iterator().next().print(rows),
        this::printed);
  }

  private void printed(Path file) {
    toasts.say(Message.of("supply.delivery.printed", file));
  }

  private <T> void work(Message name, Work<T> act, Consumer<T> done) {
    if (working.get()) {
      return;
    }
    working.set(true);
    refusal.set(null);
    tasks
        .of(name, act)
        .onSuccess(fx, done)
        .onFailure(fx, this::failed)
        .onEnd(fx, () -> working.set(false))
        .start();
  }

  private void failed(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      refusal.set(refused.said());
    } else {
      tasks.report(failure);
    }
  }

  private void choose(@Nullable Depot now) {
    chosen = now == null ? "" : now.number();
    refusal.set(null);
    shown.read();
  }

  private Shown read() {
    LocalDate today = clock.now().toLocalDate();
    if (chosen.isEmpty()) {
      return new Shown(List.of(), null, today);
    }
    Answer<List<DeliveryNow>> now = deliveries.now(deliveries.of(chosen));
    return new Shown(now.found(), now.basis().said(), today);
  }
}
