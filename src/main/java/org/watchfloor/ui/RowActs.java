package org.watchfloor.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;

/**
 * Acts of the buttons beside what a list shows. Between the act and the next reading the old button
 * is still there: a double click presses it twice. Each act is done once for each reading; one that
 * fails can be tried again. JavaFX thread.
 */
public final class RowActs {
  private final Tasks tasks;
  private final Executor fx;
  private final Set<String> done = new HashSet<>();
  private @Nullable Object reading;

  /** Nothing done yet. */
  public RowActs(Tasks tasks, Executor fx) {
    this.tasks = tasks;
    this.fx = fx;
  }

  /**
   * Does it, unless it was done since this was read.
   *
   * @param shown the reading the button belongs to; two of it are told apart by identity
   * @param what what makes two presses the same: the object and the act
   * @param act does it in the background
   * @param saved gets what came of it; failures go to the banner
   */
  public <T> void act(
      Object shown, String what, Message name, Supplier<T> act, Consumer<? super T> saved) {
    act(shown, what, name, act, saved, tasks::report);
  }

  /** The same; {@code refused} gets what went wrong. */
  public <T> void act(
      Object shown,
      String what,
      Message name,
      Supplier<T> act,
      Consumer<? super T> saved,
      Consumer<Throwable> refused) {
    if (reading != shown) {
      reading = shown;
      done.clear();
    }
    if (!done.add(what)) {
      return;
    }
    tasks
        .of(name, progress -> act.get())
        .quiet()
        .onSuccess(fx, saved)
        .onFailure(
            fx,
            failure -> {
              done.remove(what);
              refused.accept(failure);
            })
        .start();
  }
}
