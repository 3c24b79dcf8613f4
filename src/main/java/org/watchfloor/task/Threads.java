package org.watchfloor.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Subscription;

/**
 * The threads of the console: a virtual one for each task, and one timer that only hands over to
 * them. None keeps the process alive.
 */
public final class Threads implements Executor, Delay, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
  private static final long STOP_SECONDS = 5;

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("task-", 1).factory());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("timer").factory());

  /** Runs the work; after {@link #close} it is dropped, for nobody is left to see its result. */
  @Override
  public void execute(Runnable work) {
    try {
      workers.execute(work);
    } catch (RejectedExecutionException e) {
      LOG.debug("Dropped after the end", e);
    }
  }

  @Override
  public Subscription after(Duration wait, Runnable action) {
    try {
      Future<?> later =
          timer.schedule(() -> execute(action), wait.toMillis(), TimeUnit.MILLISECONDS);
      return () -> later.cancel(false);
    } catch (RejectedExecutionException e) {
      LOG.debug("Dropped after the end", e);
      return () -> {};
    }
  }

  /** Takes no more work and calls off what was to come; waits for nothing. */
  public void callOff() {
    timer.shutdownNow();
    workers.shutdown();
  }

  /** Takes no more work, calls off what was to come, and gives running tasks five seconds. */
  @Override
  public void close() {
    callOff();
    try {
      workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
