package org.watchfloor.ui.map.ground;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;

/**
 * The ground map the console uses now. Until one is read the ground is grey and says so; the same
 * when painting fails. JavaFX thread, except {@link #use}.
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
  private final Semaphore brushes =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  @Inject
  public GroundMap(Tasks tasks, Fx fx) {
    this.tasks = tasks;
    this.fx = fx;
    TileSource none = new BlankTiles(Message.of("map.ground.none"));
    ground = new ReadOnlyObjectWrapper<>(new Tiles(none, TileStyle.NIGHT, true));
    style.subscribe(
        chosen -> ground.set(new Tiles(ground.get().source, chosen, ground.get().blank)));
    GroundTiles.paintedBy(this);
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
   * Starts painting a tile; the image always comes. Called on the JavaFX thread by Gluon's view.
   */
  CompletableFuture<Image> paint(int zoom, int x, int y) {
    Tiles now = ground.get();
    CompletableFuture<Image> image = new CompletableFuture<>();
    tasks
        .of(Message.of("map.task.ground"), progress -> image(now, zoom, x, y))
        .quiet()
        .onSuccess(Runnable::run, image::complete)
        .start();
    return image;
  }

  private Image image(Tiles now, int zoom, int x, int y) throws InterruptedException {
    brushes.acquire();
    try {
      return SwingFXUtils.toFXImage(now.source.tile(zoom, x, y, now.style), null);
    } catch (RuntimeException e) {
      TileSource grey = new BlankTiles(Message.of("map.ground.failed", String.valueOf(e)));
      fx.execute(() -> fail(now, grey, e));
      return SwingFXUtils.toFXImage(grey.tile(zoom, x, y, now.style), null);
    } finally {
      brushes.release();
    }
  }

  /** One bad tile blanks the whole ground: a map with a hole is taken for a map without one. */
  private void fail(Tiles failed, TileSource grey, RuntimeException why) {
    if (ground.get() == failed) {
      LOG.error("The ground map cannot be painted", why);
      ground.set(new Tiles(grey, failed.style, true));
    }
  }
}
