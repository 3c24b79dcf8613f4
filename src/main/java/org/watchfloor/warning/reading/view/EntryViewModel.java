package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.warning.reading.DoubtfulReadingException;
import org.watchfloor.warning.reading.Exceedance;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.Reading;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.reading.ReadingWords;

/** A reading being typed while somebody is on the telephone. JavaFX thread. */
@Singleton
final class EntryViewModel {
  final ObjectProperty<@Nullable Gauge> gauge = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Quantity> quantity = new SimpleObjectProperty<>();
  final StringProperty value = new SimpleStringProperty("");
  final StringProperty when = new SimpleStringProperty("");
  final StringProperty said = new SimpleStringProperty("");

  private final ReadingService readings;
  private final GaugeService gauges;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final Toasts toasts;
  private final Saving saving;
  private final BooleanProperty asked = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Objections> objections =
      new ReadOnlyObjectWrapper<>(Objections.NONE);

  /**
   * What speaks against what was typed.
   *
   * @param lines why
   * @param canStand whether it can be written down all the same
   */
  record Objections(List<Message> lines, boolean canStand) {
    static final Objections NONE = new Objections(List.of(), false);
  }

  @Inject
  EntryViewModel(
      ReadingService readings,
      GaugeService gauges,
      Tasks tasks,
      Executor fx,
      WatchClock clock,
      Toasts toasts) {
    this.readings = readings;
    this.gauges = gauges;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
    gauge.subscribe(now -> {
      forget();
      quantity.set(now == null ? null : now.quantities().getFirst());
    });
    quantity.subscribe(now -> forget());
    value.subscribe(now -> forget());
    when.subscribe(now -> forget());
  }

  /** Whether somebody wants to type: the field gets the cursor, and it is no longer wanted. */
  BooleanProperty asked() {
    return asked;
  }

  /** What speaks against what was typed. */
  ReadOnlyObjectProperty<Objections> objections() {
    return objections.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return saving.busy();
  }

  /** Reads which stations there are. */
  void begin(Consumer<List<Gauge>> offer) {
    tasks
        .of(Message.of("reading.task.read"), progress -> gauges.list())
        .quiet()
        .onSuccess(fx, offer)
        .start();
  }

  /** The moment the typed time means, now if none is typed; empty if it cannot be read. */
  Optional<Instant> at() {
    String typed = when.get().strip();
    if (typed.isEmpty()) {
      return Optional.of(clock.instant());
    }
    boolean sign = "-－−@＠".indexOf(typed.charAt(0)) >= 0;
    return Optional.ofNullable(
        BackDate.parse(sign ? typed : "@" + typed, clock.instant()).happenedAt());
  }

  /**
   * Writes it down.
   *
   * @param sure whether the officer stands by what was asked back
   * @param done is run once it is on disk
   */
  void send(boolean sure, Runnable done) {
    Gauge of = gauge.get();
    if (of == null) {
      refuse(Message.of("reading.entry.noStation"));
      return;
    }
    Optional<Double> number = number();
    if (number.isEmpty()) {
      refuse(Message.of("reading.entry.noValue", value.get()));
      return;
    }
    if (at().isEmpty()) {
      refuse(Message.of("reading.entry.noTime", when.get()));
      return;
    }
    NewReading typed =
        new NewReading(
            of.number(),
            quantity.get(),
            number.get(),
            when.get().isBlank() ? null : at().get(),
            null,
            said.get(),
            sure,
            "");
    saving.act(
        Message.of("reading.task.write"),
        () -> readings.report(typed),
        written -> {
          tell(of, written);
          clear();
          done.run();
        },
        this::failed);
  }

  private Optional<Double> number() {
    String plain = java.text.Normalizer.normalize(value.get(), java.text.Normalizer.Form.NFKC);
    try {
      return Optional.of(Double.parseDouble(plain.strip()));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private void tell(Gauge of, Reading written) {
    Message what = ReadingWords.value(written.now());
    tasks
        .of(Message.of("reading.task.read"), progress -> readings.reached(written))
        .quiet()
        .onSuccess(
            fx,
            reached -> {
              if (reached == Exceedance.NONE) {
                toasts.say(Message.of("reading.toast.written", of.name(), what));
              } else {
                toasts.warn(
                    Message.of(
                        "reading.toast.over",
                        of.name(),
                        what,
                        Message.of("reading.exceedance." + reached.name())));
              }
            })
        .start();
  }

  private void failed(Throwable failure) {
    switch (failure) {
      case DoubtfulReadingException doubtful ->
          objections.set(new Objections(doubtful.doubts(), true));
      case RefusedException refused -> refuse(refused.said());
      default -> tasks.report(failure);
    }
  }

  private void refuse(Message why) {
    objections.set(new Objections(List.of(why), false));
  }

  private void forget() {
    objections.set(Objections.NONE);
  }

  /** Who said it stays: the next number often comes from the same call. */
  private void clear() {
    value.set("");
    when.set("");
    gauge.set(null);
  }
}
