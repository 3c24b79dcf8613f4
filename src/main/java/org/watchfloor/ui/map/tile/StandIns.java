package org.watchfloor.ui.map.tile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.watchfloor.geo.basemap.TileSource;

/**
 * What is shown where a sharp tile is not painted yet: the same one in the look of before, the
 * nearest painted one above it enlarged, those below it reduced. Of clear ones only so much is
 * shown as covers the missing tile and nothing beside it. JavaFX thread.
 */
final class StandIns {
  /** A tile so many zooms above is painted first: something of sixteen tiles for one. */
  private static final int COARSE = 2;

  /** One so many zooms above still tells something when enlarged. */
  private static final int FAR_ABOVE = 6;

  /** So many zooms below there are sixteen for one. */
  private static final int FAR_BELOW = 2;

  private final TileStock stock;
  private final TileView.Body body;

  StandIns(TileStock stock, TileView.Body body) {
    this.stock = stock;
    this.body = body;
  }

  /** Pictures for the missing tiles, placed in the range, the coarser ones below. */
  List<Node> of(Collection<TileKey> missing, TileRange range) {
    List<Node> nodes = new ArrayList<>();
    if (body == TileView.Body.CLEAR) {
      missing.forEach(key -> clear(key, range, nodes));
      return nodes;
    }
    Set<TileKey> found = new LinkedHashSet<>();
    for (TileKey key : missing) {
      if (stock.any(key) != null) {
        found.add(key);
      } else {
        above(key).ifPresent(found::add);
        found.addAll(below(key));
      }
    }
    found.stream()
        .sorted(Comparator.comparingInt(TileKey::zoom))
        .forEach(key -> add(key, range, nodes));
    return nodes;
  }

  /** Coarse tiles to be painted first, as nothing at all stands in for the missing ones. */
  Set<TileKey> lacking(Collection<TileKey> missing) {
    Set<TileKey> coarse = new LinkedHashSet<>();
    for (TileKey key : missing) {
      if (key.zoom() > COARSE && stock.any(key) == null && above(key).isEmpty()) {
        coarse.add(key.above(COARSE));
      }
    }
    return coarse;
  }

  /** The same in the look of before, else a part of what is above, else all there is below. */
  private void clear(TileKey key, TileRange range, List<Node> nodes) {
    if (stock.any(key) != null) {
      add(key, range, nodes);
      return;
    }
    List<TileKey> below = below(key);
    Optional<TileKey> above = above(key);
    if (above.isEmpty() || below.size() == 4) {
      below.forEach(one -> add(one, range, nodes));
    } else {
      addPart(above.get(), key, range, nodes);
    }
  }

  private Optional<TileKey> above(TileKey key) {
    for (int steps = 1; steps <= Math.min(FAR_ABOVE, key.zoom()); steps++) {
      TileKey above = key.above(steps);
      if (stock.any(above) != null) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private List<TileKey> below(TileKey key) {
    List<TileKey> found = new ArrayList<>();
    for (int steps = 1; steps <= FAR_BELOW && found.isEmpty(); steps++) {
      for (int i = 0; i < 1 << 2 * steps; i++) {
        TileKey below = key.below(steps, i & (1 << steps) - 1, i >> steps);
        if (stock.any(below) != null) {
          found.add(below);
        }
      }
    }
    return found;
  }

  private void add(TileKey key, TileRange range, List<Node> nodes) {
    Image image = stock.any(key);
    if (image != null) {
      nodes.add(placed(new ImageView(image), key, range));
    }
  }

  /** So much of a coarse tile as covers one of its parts. */
  private void addPart(TileKey coarse, TileKey part, TileRange range, List<Node> nodes) {
    Image image = stock.any(coarse);
    if (image == null) {
      return;
    }
    int steps = part.zoom() - coarse.zoom();
    double side = image.getWidth() / (1 << steps);
    int last = (1 << steps) - 1;
    ImageView view = new ImageView(image);
    view.setViewport(
        new Rectangle2D((part.x() & last) * side, (part.y() & last) * side, side, side));
    nodes.add(placed(view, part, range));
  }

  private static ImageView placed(ImageView view, TileKey key, TileRange range) {
    double side = TileSource.SIZE * Math.pow(2, range.zoom() - key.zoom());
    view.setFitWidth(side);
    view.setFitHeight(side);
    view.relocate(
        key.x() * side - (double) range.left() * TileSource.SIZE,
        key.y() * side - (double) range.top() * TileSource.SIZE);
    return view;
  }
}
