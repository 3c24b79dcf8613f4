package org.watchfloor.ui.map.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Viewport;

/**
 * The markers of one zoom, found by place. It answers for other zooms too, by scaling, so that a
 * map just zoomed has something to draw until its own index is ready. Immutable; any thread.
 */
public final class MarkerIndex {
  /** Side of a block in pixels of the index's zoom. */
  private static final double BLOCK = 256;

  /** An index of nothing. */
  public static final MarkerIndex EMPTY = new MarkerIndex(Viewport.MIN_ZOOM, List.of(), List.of());

  private final int zoom;
  private final List<NameClaim.Placed> words;
  private final Map<Long, List<Marker>> blocks = new HashMap<>();

  /**
   * An index of these markers.
   *
   * @param zoom the zoom their pixels are of
   * @param words where the words of shapes found room among them
   */
  MarkerIndex(int zoom, List<Marker> markers, List<NameClaim.Placed> words) {
    this.zoom = zoom;
    this.words = List.copyOf(words);
    for (Marker marker : markers) {
      long key = key(block(marker.x()), block(marker.y()));
      blocks.computeIfAbsent(key, block -> new ArrayList<>()).add(marker);
    }
  }

  /** The zoom it was made for. */
  public int zoom() {
    return zoom;
  }

  /** Where the words of shapes stand. */
  public List<NameClaim.Placed> words() {
    return words;
  }

  /** Where a marker's middle lies on the screen, from its left edge. */
  public double screenX(Marker marker, Viewport viewport) {
    return marker.x() * scale(viewport) - viewport.left();
  }

  /** Where a marker's middle lies on the screen, from its upper edge. */
  public double screenY(Marker marker, Viewport viewport) {
    return marker.y() * scale(viewport) - viewport.top();
  }

  /**
   * All markers whose middle lies on the screen or within the margin around it, in drawing order.
   *
   * @param margin pixels
   */
  public List<Marker> visible(Viewport viewport, double margin) {
    return within(
        viewport, -margin, -margin, viewport.width() + margin, viewport.height() + margin);
  }

  /**
   * The uppermost marker near a pixel of the screen.
   *
   * @param reach how far off its middle may be, pixels
   */
  public Optional<Marker> at(Viewport viewport, double x, double y, double reach) {
    List<Marker> near = within(viewport, x - reach, y - reach, x + reach, y + reach);
    return near.isEmpty() ? Optional.empty() : Optional.of(near.getLast());
  }

  /** The marker that stands for an object, alone or with others. Looks through all of them. */
  Optional<Marker> of(ObjectRef object) {
    return blocks.values().stream()
        .flatMap(List::stream)
        .filter(marker -> marker.members().stream().map(MapSymbol::ref).anyMatch(object::equals))
        .findFirst();
  }

  private List<Marker> within(
      Viewport viewport, double left, double top, double right, double bottom) {
    double scale = scale(viewport);
    double west = (viewport.left() + left) / scale;
    double east = (viewport.left() + right) / scale;
    double north = (viewport.top() + top) / scale;
    double south = (viewport.top() + bottom) / scale;
    List<Marker> found = new ArrayList<>();
    for (long row = block(north); row <= block(south); row++) {
      for (long column = block(west); column <= block(east); column++) {
        for (Marker marker : blocks.getOrDefault(key(column, row), List.of())) {
          if (marker.x() >= west
              && marker.x() <= east
              && marker.y() >= north
              && marker.y() <= south) {
            found.add(marker);
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Marker::rank));
    return found;
  }

  private double scale(Viewport viewport) {
    return Math.pow(2, viewport.zoom() - zoom);
  }

  private static long block(double pixel) {
    return (long) Math.floor(pixel / BLOCK);
  }

  private static long key(long column, long row) {
    return row << 32 ^ column;
  }
}
