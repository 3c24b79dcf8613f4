package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;

/**
 * Does something with a drill in the background and says where it was asked how it ended. JavaFX
 * thread.
 */
final class DrillAct {
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @Inject
  DrillAct(Tasks tasks, Executor fx, UiTexts texts) {
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  /** Does it; a refusal is said as any other, for there is no place to say it. */
  void start(Runnable act) {
    tasks
        .of(
            Message.of("drill.task.act"),
            progress -> {
              act.run();
              return true;
            })
        .start();
  }

  /**
   * Does it.
   *
   * @param said gets the sentence of a refusal, and nothing where it was done
   */
  void start(Runnable act, Consumer<String> said) {
    tasks
        .of(
            Message.of("drill.task.act"),
            progress -> {
              act.run();
              return true;
            })
        .quiet()
        .onSuccess(fx, done -> said.accept(""))
        .onFailure(
            fx,
            failure -> {
              if (failure instanceof RefusedException no) {
                said.accept(texts.say(no.said()));
              } else {
                tasks.report(failure);
              }
            })
        .start();
  }
}
