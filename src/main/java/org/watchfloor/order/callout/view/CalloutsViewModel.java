package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.DialledCall;
import org.watchfloor.order.callout.Dialler;
import org.watchfloor.order.callout.answer.Answer;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Rereading;

/**
 * The open call-outs and what warnings ask for, read anew after every change. One for the console,
 * because the band shows it on every page. JavaFX thread.
 */
@Singleton
final class CalloutsViewModel {
  private static final Duration SETTLE = Duration.ofMillis(150);

  /** Warnings end by the clock alone. */
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final CalloutService callouts;
  private final CalloutNeeds needs;
  private final AnswerService answers;
  private final Dialler dialler;
  private final WatchClock clock;
  private final Throttle changes;
  private final Rereading<Shown> reading;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<LineFilter> filter = new SimpleObjectProperty<>(LineFilter.TODO);
  private Instant read;
  private volatile @Nullable String selected;

  /**
   * All of it at one moment.
   *
   * @param read whether it was read yet
   * @param open the open call-outs
   * @param chosen the one that is looked at, open or not
   * @param answers texts that came back and that nobody has settled
   * @param dials whether an exchange is set up
   * @param calls what is dialled for the chosen one, by place
   */
  record Shown(
      boolean read,
      List<CalloutBoard> open,
      Optional<CalloutBoard> chosen,
      List<CalloutNeed> needs,
      List<Answer> answers,
      boolean dials,
      Map<String, DialledCall> calls) {
    static final Shown NOTHING =
        new Shown(false, List.of(), Optional.empty(), List.of(), List.of(), false, Map.of());

    /** How many were neither reached nor went one level up, over all. */
    long unreached() {
      return open.stream().mapToLong(board -> board.unreached().size()).sum();
    }

    long late(Instant now) {
      return open.stream().mapToLong(board -> board.late(now)).sum();
    }
  }

  @Inject
  CalloutsViewModel(
      CalloutService callouts,
      CalloutNeeds needs,
      AnswerService answers,
      Dialler dialler,
      WatchClock clock,
      Tasks tasks,
      Executor fx) {
    this.callouts = callouts;
    this.needs = needs;
    this.answers = answers;
    this.dialler = dialler;
    this.clock = clock;
    this.reading = new Rereading<>(tasks, fx, Message.of("callout.task.read"), shown::set);
    this.changes = tasks.throttle(fx, SETTLE, this::read);
    this.read = clock.instant();
    callouts.onChange(changes::trigger);
    needs.onChange(changes::trigger);
    answers.onChange(changes::trigger);
    dialler.onChange(changes::trigger);
    read();
  }

  /** All of it. */
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The number of the call-out to be looked at; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** Which lines are shown. */
  ObjectProperty<LineFilter> filter() {
    return filter;
  }

  /** Looks at a call-out. */
  void choose(@Nullable String number) {
    selected = number;
    changes.trigger();
  }

  /** Reads again once in a while as long as a warning asks for something; call each second. */
  void turn() {
    if (!shown.get().needs().isEmpty() && clock.instant().isAfter(read.plus(AGAIN))) {
      changes.trigger();
    }
  }

  private void read() {
    read = clock.instant();
    reading.read(this::look);
  }

  private Shown look() {
    List<CalloutBoard> open = new ArrayList<>(callouts.open());
    String number = selected;
    Optional<CalloutBoard> chosen =
        open.stream().filter(board -> board.callout().number().equals(number)).findFirst();
    if (chosen.isEmpty() && number != null) {
      chosen = callouts.find(number);
    }
    if (chosen.isEmpty() && !open.isEmpty()) {
      chosen = Optional.of(open.getLast());
    }
    return new Shown(
        true,
        List.copyOf(open),
        chosen,
        needs.pending(),
        answers.pending(),
        dialler.ready(),
        chosen.map(dialler::dialled).orElse(Map.of()));
  }
}
