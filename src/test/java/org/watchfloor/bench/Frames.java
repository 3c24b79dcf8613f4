package org.watchfloor.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.theme.Theme;

/**
 * Shows a scene in the one headless stage and moves it along a fixed path, one step a frame as fast
 * as frames go. Counts the processor time of the whole process, which includes drawing and reading
 * in the background, and apart from it what each step takes on the JavaFX thread.
 */
final class Frames {
  private static final double SIDE = 960;

  private final Stage stage;

  Frames(Stage stage) {
    this.stage = stage;
  }

  /**
   * What a path cost.
   *
   * @param millisPerFrame processor time of the process
   * @param steps JavaFX thread, nanoseconds of processor time from one step to the next
   */
  record Cost(double millisPerFrame, long[] steps) {}

  /** Side of the square window, pixels. */
  static double side() {
    return SIDE;
  }

  /**
   * Runs a path and measures all but its first third. Not on the JavaFX thread.
   *
   * @param step does step n; steps go on counting from the warm-up to the end
   */
  Cost run(Parent root, int frames, IntConsumer step) {
    CompletableFuture<Cost> measured = new CompletableFuture<>();
    int warmUp = Math.max(4, frames / 3);
    new Fx()
        .execute(() -> {
          Scene scene = new Scene(new Pane(), SIDE, SIDE);
          new Theme().dress(scene);
          scene.setRoot(root);
          stage.setScene(scene);
          stage.show();
          new Path(step, warmUp, frames, measured).start();
        });
    Cost cost = measured.join();
    CompletableFuture.runAsync(() -> stage.getScene().setRoot(new Pane()), new Fx()).join();
    return cost;
  }

  private static final class Path extends AnimationTimer {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final IntConsumer step;
    private final int warmUp;
    private final long[] steps;
    private final CompletableFuture<Cost> measured;
    private int frame;
    private long begin;
    private long last;

    private Path(IntConsumer step, int warmUp, int frames, CompletableFuture<Cost> measured) {
      this.step = step;
      this.warmUp = warmUp;
      this.steps = new long[frames];
      this.measured = measured;
    }

    @Override
    public void handle(long now) {
      long thread = threads.getCurrentThreadCpuTime();
      if (frame > warmUp) {
        steps[frame - warmUp - 1] = thread - last;
      }
      if (frame == warmUp) {
        begin = ProcessCpu.nanos();
      }
      if (frame == warmUp + steps.length) {
        stop();
        measured.complete(new Cost((ProcessCpu.nanos() - begin) / 1e6 / steps.length, steps));
        return;
      }
      last = thread;
      step.accept(frame++);
    }
  }
}
