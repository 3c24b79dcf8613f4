package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.rule.ReportRules;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Rereading;

/**
 * The clocks that run, for what is shown over every page; read anew after every change and when one
 * becomes due. One for the console. JavaFX thread.
 */
@Singleton
final class NextDeadlines {
  private static final Duration SETTLE = Duration.ofMillis(150);

  private final ClockBoard board;
  private final Throttle changes;
  private final Rereading<Running> reading;
  private final ReadOnlyObjectWrapper<Running> running =
      new ReadOnlyObjectWrapper<>(new Running(List.of(), null));

  /**
   * The clocks that run.
   *
   * @param clocks the one due first on top
   * @param rules what turns them amber and red; null until they were read
   */
  record Running(List<ReportClock> clocks, @Nullable ReportRules rules) {}

  @Inject
  NextDeadlines(ClockBoard board, Tasks tasks, Executor fx) {
    this.board = board;
    this.reading = new Rereading<>(tasks, fx, Message.of("deadline.task.read"), running::set);
    this.changes = tasks.throttle(fx, SETTLE, this::read);
    board.onChange(changes::trigger);
    read();
  }

  ReadOnlyObjectProperty<Running> running() {
    return running.getReadOnlyProperty();
  }

  /** Reads again; a round that is over changes what runs without anybody writing anything. */
  void turn() {
    changes.trigger();
  }

  private void read() {
    reading.read(() -> new Running(board.running(), board.rules()));
  }
}
