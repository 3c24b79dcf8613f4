package org.watchfloor.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;

/**
 * One act of a form at a time: while it is being written a second press does nothing, so a double
 * click or a second Ctrl+Enter never does it twice. One for each form, kept by its view model.
 * JavaFX thread; the act itself runs in the background.
 */
public final class Saving {
  private final Tasks tasks;
  private final Executor fx;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * A form at rest.
   *
   * @param fx on what the results are handed over
   */
  public Saving(Tasks tasks, Executor fx) {
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Does it, unless another act is under way.
   *
   * @param name what it is called among the tasks
   * @param act does it, on a background thread
   * @param saved gets what came of it
   * @param refused gets why not, refusals and failures alike
   * @return whether it was begun
   */
  public <T> boolean act(
      Message name, Supplier<T> act, Consumer<? super T> saved, Consumer<Throwable> refused) {
    if (busy.get()) {
      return false;
    }
    busy.set(true);
    tasks
        .of(name, progress -> act.get())
        .quiet()
        .onSuccess(
            fx,
            found -> {
              busy.set(false);
              saved.accept(found);
            })
        .onFailure(
            fx,
            failure -> {
              busy.set(false);
              refused.accept(failure);
            })
        .start();
    return true;
  }

  /** The same; whatever goes wrong is shown in the banner. */
  public <T> boolean act(Message name, Supplier<T> act, Consumer<? super T> saved) {
    return act(name, act, saved, tasks::report);
  }

  /** The same for an act that tells nothing; {@code saved} is run once it is on disk. */
  public boolean act(Message name, Runnable act, Runnable saved, Consumer<Throwable> refused) {
    return act(
        name,
        () -> {
          act.run();
          return name;
        },
        done -> saved.run(),
        refused);
  }
}
