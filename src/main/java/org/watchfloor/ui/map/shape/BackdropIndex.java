package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.Viewport;

/**
 * The features of backdrops at one zoom, ready to be drawn: projected, thinned out, and in a tree,
 * so that only what can be seen is looked at. It answers for other zooms too, by scaling, so that a
 * map just zoomed has something to draw. Immutable; any thread; made off the JavaFX thread.
 */
public final class BackdropIndex {
  /** An index of nothing. */
  public static final BackdropIndex EMPTY =
      new BackdropIndex(Viewport.MIN_ZOOM, List.of(), List.of());

  private record Sheet(STRtree tree, int fromZoom) {}

  private final int zoom;
  private final List<Backdrop> backdrops;
  private final List<Sheet> sheets;

  private BackdropIndex(int zoom, List<Backdrop> backdrops, List<Sheet> sheets) {
    this.zoom = zoom;
    this.backdrops = backdrops;
    this.sheets = sheets;
  }

  /**
   * The index of some backdrops.
   *
   * @param backdrops the lowest first; within one, areas lie below lines and lines below places,
   *     the large below the small
   * @param zoom whole
   */
  public static BackdropIndex of(List<Backdrop> backdrops, int zoom) {
    List<Sheet> sheets = new ArrayList<>();
    for (Backdrop backdrop : backdrops) {
      if (zoom >= backdrop.fromZoom()) {
        sheets.add(sheet(backdrop, zoom));
      }
    }
    return new BackdropIndex(zoom, List.copyOf(backdrops), List.copyOf(sheets));
  }

  private static Sheet sheet(Backdrop backdrop, int zoom) {
    List<BackdropItem> items = new ArrayList<>(backdrop.items());
    items.sort(
        Comparator.comparingInt((BackdropItem item) -> -item.geometry().getDimension())
            .thenComparingDouble(item -> -item.geometry().getEnvelopeInternal().getArea()));
    STRtree tree = new STRtree();
    BackdropShaper shaper = new BackdropShaper(zoom);
    for (int i = 0; i < items.size(); i++) {
      BackdropShape shape = shaper.shape(items.get(i), i);
      if (shape != null) {
        double[] box = shape.box();
        tree.insert(new Envelope(box[0], box[2], box[1], box[3]), shape);
      }
    }
    tree.build();
    return new Sheet(tree, backdrop.fromZoom());
  }

  /** The zoom it was made for. */
  public int zoom() {
    return zoom;
  }

  /** Whether it holds nothing at its zoom. */
  public boolean isEmpty() {
    return sheets.isEmpty();
  }

  /** Whether it holds nothing at any zoom. */
  boolean isOfNothing() {
    return backdrops.isEmpty();
  }

  /** What it was made of. */
  List<Backdrop> backdrops() {
    return backdrops;
  }

  /** Whether another was made of the very same backdrops, for whatever zoom. */
  boolean ofSame(BackdropIndex other) {
    return backdrops.equals(other.backdrops);
  }

  /** World pixels of a viewport's zoom for one of the index. */
  double scale(Viewport viewport) {
    return Math.pow(2, viewport.zoom() - zoom);
  }

  /** All that reach into the screen or the margin around it, in drawing order. */
  List<BackdropShape> visible(Viewport viewport, double margin) {
    double scale = scale(viewport);
    Envelope window =
        new Envelope(
            (viewport.left() - margin) / scale,
            (viewport.left() + viewport.width() + margin) / scale,
            (viewport.top() - margin) / scale,
            (viewport.top() + viewport.height() + margin) / scale);
    List<BackdropShape> visible = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (viewport.zoom() >= sheet.fromZoom) {
        List<BackdropShape> found = query(sheet.tree, window);
        found.sort(Comparator.comparingInt(BackdropShape::order));
        visible.addAll(found);
      }
    }
    return visible;
  }

  private static List<BackdropShape> query(STRtree tree, Envelope window) {
    List<BackdropShape> found = new ArrayList<>();
    tree.query(window, shape -> found.add((BackdropShape) shape));
    return found;
  }

  /**
   * The uppermost feature under a pixel of the screen.
   *
   * @param reach how far off a line or place may be, pixels
   */
  public Optional<BackdropItem> at(Viewport viewport, double x, double y, double reach) {
    double scale = scale(viewport);
    double px = (viewport.left() + x) / scale;
    double py = (viewport.top() + y) / scale;
    double far = reach / scale;
    Envelope around = new Envelope(px - far, px + far, py - far, py + far);
    for (Sheet sheet : sheets.reversed()) {
      Optional<BackdropItem> found =
          viewport.zoom() < sheet.fromZoom
              ? Optional.empty()
              : query(sheet.tree, around).stream()
                  .filter(shape -> shape.touches(px, py, far))
                  .max(Comparator.comparingInt(BackdropShape::order))
                  .map(BackdropShape::item);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** How many features are left at its zoom once they are thinned out. */
  public int size() {
    return sheets.stream().mapToInt(sheet -> sheet.tree.size()).sum();
  }
}
