package org.watchfloor.ui.map.ground;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The tile retriever Gluon Maps finds on the class path, in place of its own, which would ask a
 * public server. Gluon makes the one instance itself and keeps it in a static field, so the bridge
 * to the injected {@link GroundMap} has to be static as well; it is the only one in the house.
 */
public final class GroundTiles implements TileRetriever {
  private static final AtomicReference<@Nullable GroundMap> GROUND_MAP = new AtomicReference<>();

  /** Made by Gluon's service loader. */
  public GroundTiles() {}

  /** Says who paints from now on: the groundMap of the newest console in this process. */
  static void paintedBy(GroundMap groundMap) {
    GROUND_MAP.set(groundMap);
  }

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
    GroundMap groundMap = GROUND_MAP.get();
    if (groundMap == null) {
      throw new IllegalStateException("A map before its groundMap");
    }
    return groundMap.paint(zoom, Math.toIntExact(x), Math.toIntExact(y));
  }
}
