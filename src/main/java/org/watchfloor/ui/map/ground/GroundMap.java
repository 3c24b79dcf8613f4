package org.watchfloor.ui.map.ground;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;

/**
 * The ground map the console uses now, and who paints it. Until one is read the ground is grey and
 * says so; the same when painting fails. JavaFX thread, except {@link #use}.
 */
@Singleton
public final class GroundMap {
  private static final Logger LOG = LoggerFactory.getLogger(GroundMap.class);

  /** What is painted: from what, and how. A change of either makes every tile new. */
  public record Tiles(TileSource source, TileStyle style, boolean blank) {}

  private final Tasks tasks;
  private final Fx fx;
  private final ReadOnlyObjectWrapper<Tiles> ground;
  private final ObjectProperty<TileStyle> style = new SimpleObjectProperty<>(TileStyle.NIGHT);

  /** Painting takes all cores but one, so that a save never waits for a screen full of tiles. */
  private final int painters = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  private final Semaphore brushes = new Semaphore(painters, true);

  @Inject
  public GroundMap(Tasks tasks, Fx fx) {
    this.tasks = tasks;
    this.fx = fx;
    TileSource none = new BlankTiles(Message.of("map.ground.none"));
    ground = new ReadOnlyObjectWrapper<>(new Tiles(none, TileStyle.NIGHT, true));
    style.subscribe(
        chosen -> ground.set(new Tiles(ground.get().source, chosen, ground.get().blank)));
  }

  /** Uses this source from now on; any thread. */
  public void use(TileSource source) {
    boolean blank = source instanceof BlankTiles;
    fx.execute(() -> ground.set(new Tiles(source, style.get(), blank)));
  }

  /** What is painted now. */
  public ReadOnlyObjectProperty<Tiles> ground() {
    return ground.getReadOnlyProperty();
  }

  /** The look of the ground: follows the theme. */
  public ObjectProperty<TileStyle> style() {
    return style;
  }

  /**
   * Paints what waits on an easel, in the background, until nothing waits any more. Call after
   * every new list.
   *
   * @param atWork how many painters this easel has now
   * @param painted gets each tile on the JavaFX thread, if it is still wanted
   */
  void paint(Easel easel, AtomicInteger atWork, BiConsumer<TileKey, Image> painted) {
    while (easel.waiting() > 0 && atWork.get() < painters) {
      atWork.incrementAndGet();
      tasks
          .of(
              Message.of("map.task.ground"),
              progress -> {
                try {
                  empty(easel, painted);
                } finally {
                  atWork.decrementAndGet();
                }
                return true;
              })
          .quiet()
          // A list that came while the last painter was already leaving must not be left waiting.
          .onSuccess(fx, done -> paint(easel, atWork, painted))
          .start();
      if (easel.waiting() == 0) {
        return;
      }
    }
  }

  private void empty(Easel easel, BiConsumer<TileKey, Image> painted) throws InterruptedException {
    for (Easel.Order order = easel.next(); order != null; order = easel.next()) {
      Easel.Order now = order;
      Image image = image(order.key());
      fx.execute(() -> {
        if (easel.done(now)) {
          painted.accept(now.key(), image);
        }
      });
    }
  }

  private Image image(TileKey key) throws InterruptedException {
    Tiles now = ground.get();
    brushes.acquire();
    try {
      return image(now.source.tile(key.zoom(), key.x(), key.y(), now.style));
    } catch (RuntimeException e) {
      Message why =
          e instanceof RefusedException refused
              ? refused.said()
              : Message.of("map.ground.failed", String.valueOf(e));
      TileSource grey = new BlankTiles(why);
      fx.execute(() -> fail(now, grey, e));
      return image(grey.tile(key.zoom(), key.x(), key.y(), now.style));
    } finally {
      brushes.release();
    }
  }

  /** The pixels as they are, not copied. */
  private static Image image(BufferedImage tile) {
    int[] pixels = ((DataBufferInt) tile.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            tile.getWidth(),
            tile.getHeight(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }

  /** One bad tile blanks the whole ground: a map with a hole is taken for a map without one. */
  private void fail(Tiles failed, TileSource grey, RuntimeException why) {
    if (ground.get() == failed) {
      LOG.error("The ground map cannot be painted", why);
      ground.set(new Tiles(grey, failed.style, true));
    }
  }
}
