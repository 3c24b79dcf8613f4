package org.watchfloor.ui.map.ground;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.map.tile.Brushes;
import org.watchfloor.ui.map.tile.TileImages;
import org.watchfloor.ui.map.tile.TileKey;
import org.watchfloor.ui.map.tile.TilePainting;

/**
 * The ground map the console uses now, and who paints it. Until one is read the ground is grey and
 * says so; the same when painting fails. JavaFX thread, except {@link #use} and {@link #paint}.
 */
@Singleton
public final class GroundMap implements TilePainting {
  private static final Logger LOG = LoggerFactory.getLogger(GroundMap.class);

  /** What is painted: from what, and how. A change of either makes every tile new. */
  public record Tiles(TileSource source, TileStyle style, boolean blank) {}

  private final Fx fx;
  private final ReadOnlyObjectWrapper<Tiles> ground;
  private final ObjectProperty<TileStyle> style = new SimpleObjectProperty<>(TileStyle.NIGHT);
  private final Brushes brushes;

  @Inject
  public GroundMap(Tasks tasks, Fx fx) {
    this.fx = fx;
    this.brushes = new Brushes(tasks, fx, Message.of("map.task.ground"), Brushes.most());
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

  /** Who paints it. */
  Brushes brushes() {
    return brushes;
  }

  @Override
  public Image paint(TileKey key, int side) {
    Tiles now = ground.get();
    try {
      return TileImages.of(now.source.tile(key.zoom(), key.x(), key.y(), now.style, side));
    } catch (RuntimeException e) {
      Message why =
          e instanceof RefusedException refused
              ? refused.said()
              : Message.of("map.ground.failed", String.valueOf(e));
      TileSource grey = new BlankTiles(why);
      fx.execute(() -> fail(now, grey, e));
      return TileImages.of(grey.tile(key.zoom(), key.x(), key.y(), now.style, side));
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
