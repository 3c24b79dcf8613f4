package org.watchfloor.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;

/**
 * Reads one after the other: while one reading runs, the newest of those asked for waits, the ones
 * between are left out. Every reading that ends is published, so that a reading slower than the
 * changes still shows something while a storm of them lasts. JavaFX thread.
 *
 * @param <T> what is read
 */
public final class Rereading<T> {
  private final Tasks tasks;
  private final Executor fx;
  private final Message name;
  private final Consumer<T> publish;
  private boolean running;
  private @Nullable Supplier<T> next;

  /**
   * Nothing read yet.
   *
   * @param fx on what it is published
   * @param name what the reading is called
   * @param publish gets what was read
   */
  public Rereading(Tasks tasks, Executor fx, Message name, Consumer<T> publish) {
    this.tasks = tasks;
    this.fx = fx;
    this.name = name;
    this.publish = publish;
  }

  /** Reads now, or once the reading that runs has ended. */
  public void read(Supplier<T> reader) {
    if (running) {
      next = reader;
      return;
    }
    running = true;
    tasks
        .of(name, progress -> reader.get())
        .quiet()
        .onSuccess(
            fx,
            found -> {
              goOn();
              publish.accept(found);
            })
        .onFailure(
            fx,
            failure -> {
              goOn();
              tasks.report(failure);
            })
        .start();
  }

  private void goOn() {
    running = false;
    Supplier<T> waiting = next;
    next = null;
    if (waiting != null) {
      read(waiting);
    }
  }
}
