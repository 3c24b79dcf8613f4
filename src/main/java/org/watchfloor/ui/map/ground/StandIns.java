package org.watchfloor.ui.map.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.watchfloor.geo.basemap.TileSource;

/**
 * What is shown where a sharp tile is not painted yet: the same one in the look of before, the
 * nearest painted one above it enlarged, those below it reduced. JavaFX thread.
 */
final class StandIns {
  /** A tile so many zooms above is painted first: something of sixteen tiles for one. */
  private static final int COARSE = 2;

  /** One so many zooms above still tells something when enlarged. */
  private static final int FAR_ABOVE = 6;

  /** So many zooms below there are sixteen for one. */
  private static final int FAR_BELOW = 2;

  private final TileStock stock;

  StandIns(TileStock stock) {
    this.stock = stock;
  }

  /** Pictures for the missing tiles, placed in the range, the coarser ones below. */
  List<Node> of(Collection<TileKey> missing, TileRange range) {
    Set<TileKey> found = new LinkedHashSet<>();
    for (TileKey key : missing) {
      if (stock.any(key) != null) {
        found.add(key);
      } else {
        above(key, found);
        below(key, found);
      }
    }
    List<Node> nodes = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(TileKey::zoom))
        .forEach(key -> add(key, range, nodes));
    return nodes;
  }

  /** Coarse tiles to be painted first, as nothing at all stands in for the missing ones. */
  Set<TileKey> lacking(Collection<TileKey> missing) {
    Set<TileKey> coarse = new LinkedHashSet<>();
    for (TileKey key : missing) {
      if (key.zoom() > COARSE && stock.any(key) == null && !above(key, new LinkedHashSet<>())) {
        coarse.add(key.above(COARSE));
      }
    }
    return coarse;
  }

  private boolean above(TileKey key, Set<TileKey> found) {
    for (int steps = 1; steps <= Math.min(FAR_ABOVE, key.zoom()); steps++) {
      TileKey above = key.above(steps);
      if (stock.any(above) != null) {
        found.add(above);
        return true;
      }
    }
    return false;
  }

  private void below(TileKey key, Set<TileKey> found) {
    for (int steps = 1; steps <= FAR_BELOW; steps++) {
      boolean any = false;
      for (int i = 0; i < 1 << 2 * steps; i++) {
        TileKey below = key.below(steps, i & (1 << steps) - 1, i >> steps);
        if (stock.any(below) != null) {
          found.add(below);
          any = true;
        }
      }
      if (any) {
        return;
      }
    }
  }

  private void add(TileKey key, TileRange range, List<Node> nodes) {
    Image image = stock.any(key);
    if (image == null) {
      return;
    }
    double side = TileSource.SIZE * Math.pow(2, range.zoom() - key.zoom());
    ImageView view = new ImageView(image);
    view.setFitWidth(side);
    view.setFitHeight(side);
    view.relocate(
        key.x() * side - (double) range.left() * TileSource.SIZE,
        key.y() * side - (double) range.top() * TileSource.SIZE);
    nodes.add(view);
  }
}
