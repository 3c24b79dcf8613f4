package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.symbol.NameClaim;

/**
 * The shapes of one zoom, ready to be drawn: projected, simplified, their words placed. It answers
 * for other zooms too, by scaling, so that a map just zoomed has something to draw. Immutable; any
 * thread; made off the JavaFX thread.
 */
public final class ShapeIndex {
  /** An index of nothing. */
  public static final ShapeIndex EMPTY = new ShapeIndex(Viewport.MIN_ZOOM, List.of());

  private final int zoom;
  private final List<Outline> outlines;

  private ShapeIndex(int zoom, List<Outline> outlines) {
    this.zoom = zoom;
    this.outlines = outlines;
  }

  /**
   * The index of some shapes: areas lie below lines, the large below the small, so that what lies
   * within an area can be seen and clicked.
   *
   * @param shapes uppermost last
   * @param zoom whole
   */
  public static ShapeIndex of(List<MapShape> shapes, int zoom) {
    List<Outline> outlines = new ArrayList<>(shapes.size());
    shapes.forEach(shape -> outlines.add(Outline.of(shape, zoom)));
    outlines.sort(
        Comparator.comparingInt((Outline outline) -> tier(outline.shape().form()))
            .thenComparing(outline -> outline.shape().form().covers() ? -outline.spread() : 0.0));
    return new ShapeIndex(zoom, List.copyOf(outlines));
  }

  /** The zoom it was made for. */
  public int zoom() {
    return zoom;
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return outlines.isEmpty();
  }

  /**
   * The room the words of its shapes want among the names of the map, the uppermost first.
   *
   * @param unit the height of text in pixels
   */
  public List<NameClaim> claims(double unit) {
    return outlines.reversed().stream().map(outline -> Claims.of(outline, unit)).toList();
  }

  /** World pixels of a viewport's zoom for one of the index. */
  double scale(Viewport viewport) {
    return Math.pow(2, viewport.zoom() - zoom);
  }

  /** All that reach into the screen or the margin around it, in drawing order. */
  List<Outline> visible(Viewport viewport, double margin) {
    double scale = scale(viewport);
    double left = (viewport.left() - margin) / scale;
    double top = (viewport.top() - margin) / scale;
    double right = (viewport.left() + viewport.width() + margin) / scale;
    double bottom = (viewport.top() + viewport.height() + margin) / scale;
    return outlines.stream()
        .filter(outline -> {
          double[] box = outline.box();
          return box[0] <= right && box[2] >= left && box[1] <= bottom && box[3] >= top;
        })
        .toList();
  }

  /**
   * The uppermost shape under a pixel of the screen.
   *
   * @param reach how far off a line or place may be, pixels
   */
  public Optional<MapShape> at(Viewport viewport, double x, double y, double reach) {
    double scale = scale(viewport);
    double px = (viewport.left() + x) / scale;
    double py = (viewport.top() + y) / scale;
    List<Outline> near = visible(viewport, reach);
    return near.reversed().stream()
        .filter(outline -> touches(outline, px, py, reach / scale))
        .map(Outline::shape)
        .findFirst();
  }

  private static boolean touches(Outline outline, double x, double y, double reach) {
    if (outline.shape().form() == ShapeForm.WASH) {
      // A backdrop must not take the clicks meant for the ground.
      return false;
    }
    boolean area = outline.shape().form() == ShapeForm.AREA;
    return area && outline.path().contains(x, y) || outline.path().distance(x, y, area) <= reach;
  }

  private static int tier(ShapeForm form) {
    return switch (form) {
      case WASH -> 0;
      case EDGE -> 1;
      case AREA -> 2;
      case LINE, ARROW, HAUL -> 3;
      case BARRED -> 4;
      case PIN, WORDS, NODE -> 5;
    };
  }
}
