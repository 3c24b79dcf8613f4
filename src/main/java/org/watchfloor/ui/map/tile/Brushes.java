package org.watchfloor.ui.map.tile;

import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;

/** Who paints tiles: so many at once, in the background. */
public final class Brushes {
  private final Tasks tasks;
  private final Fx fx;
  private final Message name;
  private final int count;
  private final Semaphore free;

  /**
   * Brushes for one kind of picture.
   *
   * @param name what the painting is called
   * @param count how many tiles are painted at once
   */
  public Brushes(Tasks tasks, Fx fx, Message name, int count) {
    this.tasks = tasks;
    this.fx = fx;
    this.name = name;
    this.count = count;
    this.free = new Semaphore(count, true);
  }

  /** All cores but one, so that a save never waits for a screen full of tiles. */
  public static int most() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  /**
   * Paints what waits on an easel until nothing waits any more. Call after every new list; JavaFX
   * thread.
   *
   * @param painted gets each tile on the JavaFX thread, if it is still wanted
   */
  void paint(Easel easel, Function<TileKey, Image> painting, BiConsumer<TileKey, Image> painted) {
    while (easel.waiting() > 0 && easel.painters().get() < count) {
      easel.painters().incrementAndGet();
      tasks
          .of(
              name,
              progress -> {
                try {
                  empty(easel, painting, painted);
                } finally {
                  easel.painters().decrementAndGet();
                }
                return true;
              })
          .quiet()
          // A list that came while the last painter was already leaving must not be left waiting.
          .onSuccess(fx, done -> paint(easel, painting, painted))
          .start();
      if (easel.waiting() == 0) {
        return;
      }
    }
  }

  private void empty(
      Easel easel, Function<TileKey, Image> painting, BiConsumer<TileKey, Image> painted)
      throws InterruptedException {
    for (Easel.Order order = easel.next(); order != null; order = easel.next()) {
      Easel.Order now = order;
      Image image = image(painting, order.key());
      fx.execute(() -> {
        if (easel.done(now)) {
          painted.accept(now.key(), image);
        }
      });
    }
  }

  private Image image(Function<TileKey, Image> painting, TileKey key) throws InterruptedException {
    free.acquire();
    try {
      return painting.apply(key);
    } finally {
      free.release();
    }
  }
}
