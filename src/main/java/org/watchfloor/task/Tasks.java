package org.watchfloor.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.TaskState.Stage;

/**
 * All work in the background, and the list of it. Start with {@link #of}, watch with {@link
 * #listen}. Any thread; listeners are called on the thread of the change.
 */
public final class Tasks {
  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  /** How many finished tasks the list keeps: about what fits on one screen. */
  private static final int KEPT = 50;

  private final WatchClock clock;
  private final Executor workers;
  private final Delay delay;
  private final Delay byClock;
  private final AtomicLong lastNumber = new AtomicLong();
  private final AtomicInteger atWork = new AtomicInteger();
  private final Deque<TaskHandle> shown = new ArrayDeque<>();
  private final Map<String, TaskHandle> newest = new ConcurrentHashMap<>();
  private final List<Consumer<TaskState>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Throwable>> failureListeners = new CopyOnWriteArrayList<>();

  /**
   * Tasks on the given threads.
   *
   * @param clock for the times in the list
   * @param workers runs the work; {@link Threads} in the console, {@code Runnable::run} in tests
   * @param delay runs what is to be done later
   */
  public Tasks(WatchClock clock, Executor workers, Delay delay) {
    this.clock = clock;
    this.workers = workers;
    this.delay = delay;
    this.byClock = new ClockDelay(clock, delay);
  }

  /** A task that does the work, ready to be started. */
  public <T> NewTask<T> of(Message name, Work<T> work) {
    return new NewTask<>(this, name, work);
  }

  /**
   * Runs the action later by the machine's clock, as what is only shown does; it must be short,
   * long work starts a task from there.
   */
  public Subscription after(Duration wait, Runnable action) {
    return delay.after(wait, () -> guarded(action));
  }

  /** The same by the console's clock, which in a drill runs fast or stands: what is due does. */
  public Subscription afterByClock(Duration wait, Runnable action) {
    return byClock.after(wait, () -> guarded(action));
  }

  /** A throttle on the timer of these tasks. */
  public Throttle throttle(Executor where, Duration window, Runnable action) {
    return new Throttle(where, this::after, window, action);
  }

  /** The running tasks and the last finished ones, newest first. */
  public List<TaskState> list() {
    synchronized (shown) {
      return shown.stream().map(TaskHandle::state).toList();
    }
  }

  /** Whether nothing is at work, quiet tasks included; what only waits for word is not. */
  public boolean idle() {
    return atWork.get() == 0;
  }

  /** Asks the task of this number to stop, if it still runs. */
  public void cancel(long number) {
    synchronized (shown) {
      shown.stream().filter(task -> task.state().number() == number).forEach(TaskHandle::cancel);
    }
  }

  /** Calls the listener at every change of a task in the list. */
  public Subscription listen(Consumer<TaskState> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Calls the listener with every failure nobody else takes care of. */
  public Subscription onFailure(Consumer<Throwable> listener) {
    failureListeners.add(listener);
    return () -> failureListeners.remove(listener);
  }

  /** Hands a failure from outside a task to the same place as the failures of tasks. */
  public void report(Throwable failure) {
    if (failure instanceof RefusedException) {
      LOG.info("Refused: {}", failure.getMessage());
    } else {
      LOG.error("Failed", failure);
    }
    failureListeners.forEach(listener -> listener.accept(failure));
  }

  <T> TaskHandle start(NewTask<T> task) {
    TaskHandle handle = handle(task);
    launch(task, handle);
    return handle;
  }

  <T> TaskHandle startLatest(NewTask<T> task) {
    TaskHandle handle = handle(task);
    TaskHandle older = newest.put(task.name.key(), handle);
    if (older != null) {
      older.cancel();
    }
    launch(task, handle);
    return handle;
  }

  private TaskHandle handle(NewTask<?> task) {
    TaskState begun = TaskState.begun(lastNumber.incrementAndGet(), task.name, clock.instant());
    return new TaskHandle(begun, task.quiet ? changed -> {} : this::changed);
  }

  private <T> void launch(NewTask<T> task, TaskHandle handle) {
    if (!task.quiet) {
      show(handle);
    }
    atWork.addAndGet(weight(task));
    workers.execute(() -> run(task, handle));
  }

  private <T> void run(NewTask<T> task, TaskHandle handle) {
    try {
      Progress progress = handle.progress();
      progress.stopIfCancelled();
      T found = task.work.run(progress);
      handle.change(now -> now.ended(Stage.DONE, clock.instant(), null));
      task.where.execute(() -> guarded(() -> publish(task, handle, found)));
    } catch (CancellationException e) {
      handle.change(now -> now.ended(Stage.CANCELLED, clock.instant(), null));
    } catch (Throwable e) {
      // Errors too: a task that dies of OutOfMemoryError must not look as if it were still at work.
      handle.change(now -> now.ended(Stage.FAILED, clock.instant(), e));
      failed(task, handle, e);
    } finally {
      newest.remove(task.name.key(), handle);
      task.whereEnded.execute(() -> guarded(task.ended));
      atWork.addAndGet(-weight(task));
    }
  }

  private static int weight(NewTask<?> task) {
    return task.waiting ? 0 : 1;
  }

  private static <T> void publish(NewTask<T> task, TaskHandle handle, T found) {
    if (!handle.cancelled()) {
      task.success.accept(found);
    }
  }

  private void failed(NewTask<?> task, TaskHandle handle, Throwable failure) {
    Consumer<? super Throwable> handler = task.failure;
    if (handle.cancelled()) {
      LOG.info("Task {} failed after it was cancelled", task.name, failure);
    } else if (handler == null) {
      report(failure);
    } else {
      LOG.info("Task {} failed: {}", task.name, failure.toString());
      task.whereFailed.execute(() -> guarded(() -> handler.accept(failure)));
    }
  }

  private void guarded(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error e) {
      report(e);
    }
  }

  private void show(TaskHandle handle) {
    synchronized (shown) {
      shown.addFirst(handle);
      if (shown.size() > KEPT) {
        forgetOldestFinished();
      }
    }
    changed(handle);
  }

  private void forgetOldestFinished() {
    List<TaskHandle> oldestFirst = new ArrayList<>(shown).reversed();
    oldestFirst.stream()
        .filter(task -> !task.state().running())
        .findFirst()
        .ifPresent(shown::remove);
  }

  private void changed(TaskHandle handle) {
    TaskState state = handle.state();
    listeners.forEach(listener -> listener.accept(state));
  }
}
