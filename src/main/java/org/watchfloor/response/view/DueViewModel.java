package org.watchfloor.response.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;

/**
 * Everything with a deadline, of all features, read anew after every change; what is overdue
 * follows from the clock without reading. JavaFX thread.
 */
@Singleton
final class DueViewModel {
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** What is pending may also end by the clock alone, as a proposal does with its warning. */
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final DueBoard board;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final ReadOnlyObjectWrapper<List<Due>> pending = new ReadOnlyObjectWrapper<>(List.of());
  private Instant read;

  @Inject
  DueViewModel(DueBoard board, Tasks tasks, Executor fx, WatchClock clock) {
    this.board = board;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.read = clock.instant();
    Throttle reading = tasks.throttle(fx, PAUSE, this::read);
    board.onChange(reading::trigger);
    read();
  }

  /** All that is still to happen, the one due first on top. */
  ReadOnlyObjectProperty<List<Due>> pending() {
    return pending.getReadOnlyProperty();
  }

  /** What should have happened by now, the longest overdue on top. */
  List<Due> overdue() {
    var now = clock.instant();
    return pending.get().stream().filter(due -> due.overdue(now)).toList();
  }

  /** Reads again once in a while if anything is pending; call each second. */
  void turn() {
    if (!pending.get().isEmpty() && clock.instant().isAfter(read.plus(AGAIN))) {
      read();
    }
  }

  private void read() {
    read = clock.instant();
    tasks
        .of(Message.of("response.overdue.read"), progress -> board.pending())
        .quiet()
        .onSuccess(fx, pending::set)
        .startLatest();
  }
}
