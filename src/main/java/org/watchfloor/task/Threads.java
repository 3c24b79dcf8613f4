package org.watchfloor.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.watchfloor.base.Subscription;

/**
 * The threads of the console: a virtual one for each task, and one timer that only hands over to
 * them. None keeps the process alive.
 */
public final class Threads implements Executor, Delay, AutoCloseable {
  private static final long STOP_SECONDS = 5;

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("task-", 1).factory());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("timer").factory());

  @Override
  public void execute(Runnable work) {
    workers.execute(work);
  }

  @Override
  public Subscription after(Duration wait, Runnable action) {
    Future<?> later =
        timer.schedule(() -> workers.execute(action), wait.toMillis(), TimeUnit.MILLISECONDS);
    return () -> later.cancel(false);
  }

  /** Takes no more work, calls off what was to come, and gives running tasks five seconds. */
  @Override
  public void close() {
    timer.shutdownNow();
    workers.shutdown();
    try {
      workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
