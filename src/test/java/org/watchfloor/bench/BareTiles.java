package org.watchfloor.bench;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.watchfloor.base.Message;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.TileStyle;

/**
 * The tile retriever the plain Gluon map of the benchmark finds, in place of its own, which would
 * ask a public server: grey tiles, at once.
 */
public final class BareTiles implements TileRetriever {
  /** Made by Gluon's service loader. */
  public BareTiles() {}

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
    BlankTiles grey = new BlankTiles(Message.of("map.ground.none"));
    return CompletableFuture.completedFuture(
        SwingFXUtils.toFXImage(grey.tile(zoom, 0, 0, TileStyle.NIGHT), null));
  }
}
