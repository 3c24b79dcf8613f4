package org.watchfloor.ui;

import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The way to the JavaFX thread, the only one: as an executor for what follows a task. Already on
 * that thread it acts at once, so order is kept. Take {@link Executor} in a view model, and its
 * test needs no JavaFX.
 */
public final class Fx implements Executor {

  @Inject
  public Fx() {}

  /** Acts there after what is going on now, as once a new view has been laid out. */
  public void later(Runnable action) {
    Platform.runLater(action);
  }

  /**
   * Acts there and gives what came of it, for background work that draws. Waits: never call it with
   * a lock the JavaFX thread may want.
   */
  public <T> T call(Supplier<T> action) {
    return CompletableFuture.supplyAsync(action, this).join();
  }

  @Override
  public void execute(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }
}
