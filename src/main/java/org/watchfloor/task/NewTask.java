package org.watchfloor.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * A task not yet started: say what follows it, then start it. Made by {@link Tasks#of}.
 *
 * <pre>{@code
 * tasks.of(Message.of("incident.task.save"), progress -> service.report(draft))
 *     .onSuccess(fx, this::saved)
 *     .onFailure(fx, this::refused)
 *     .start();
 * }</pre>
 *
 * @param <T> what the work finds
 */
public final class NewTask<T> {
  private final Tasks tasks;
  final Message name;
  final Work<T> work;
  boolean quiet;
  boolean waiting;
  Executor where = Runnable::run;
  Consumer<? super T> success = found -> {};
  Executor whereFailed = Runnable::run;
  @Nullable Consumer<? super Throwable> failure;
  Executor whereEnded = Runnable::run;
  Runnable ended = () -> {};

  NewTask(Tasks tasks, Message name, Work<T> work) {
    this.tasks = tasks;
    this.name = name;
    this.work = work;
  }

  /** Keeps it out of the task list: for work that takes less than a second. */
  public NewTask<T> quiet() {
    quiet = true;
    return this;
  }

  /**
   * It waits for word from elsewhere as long as the console runs: {@link Tasks#idle} passes it
   * over.
   */
  public NewTask<T> waiting() {
    waiting = true;
    return this;
  }

  /** What to do with the result, and where; not called once the task is cancelled. */
  public NewTask<T> onSuccess(Executor onWhat, Consumer<? super T> consumer) {
    where = onWhat;
    success = consumer;
    return this;
  }

  /**
   * Takes failures over from the console's error banner. The handler gets every failure, refusals
   * too; a failure without a handler goes to {@link Tasks#onFailure}.
   */
  public NewTask<T> onFailure(Executor onWhat, Consumer<? super Throwable> consumer) {
    whereFailed = onWhat;
    failure = consumer;
    return this;
  }

  /**
   * What to do in the end, however it ends: done, failed or cancelled; after what follows a result
   * or a failure.
   */
  public NewTask<T> onEnd(Executor onWhat, Runnable action) {
    whereEnded = onWhat;
    ended = action;
    return this;
  }

  /** Starts it. */
  public TaskHandle start() {
    return tasks.start(this);
  }

  /** Starts it and cancels an older one of the same name: only the newest result is published. */
  public TaskHandle startLatest() {
    return tasks.startLatest(this);
  }
}
