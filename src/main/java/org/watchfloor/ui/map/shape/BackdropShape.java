package org.watchfloor.ui.map.shape;

import java.util.List;
import org.watchfloor.ui.map.BackdropItem;

/**
 * A feature of a backdrop on the plane of one zoom. Immutable.
 *
 * @param item what it shows
 * @param paths its places, lines or rings, world pixels; corners that cannot be told apart are left
 *     out
 * @param dimension 0 for places, 1 for lines, 2 for areas
 * @param box its extent: left, top, right, bottom, world pixels
 * @param order its place in the drawing order of its backdrop
 */
record BackdropShape(BackdropItem item, List<Path> paths, int dimension, double[] box, int order) {
  /** Smaller than this it is drawn as a dot, pixels. */
  static final double DOT = 2;

  /** The longer side of its extent, pixels. */
  double size() {
    return Math.max(box[2] - box[0], box[3] - box[1]);
  }

  /** Whether it is too small for a shape. */
  boolean isDot() {
    return dimension > 0 && size() < DOT;
  }

  /** Whether a pixel of the world lies on it. */
  boolean touches(double x, double y, double reach) {
    if (dimension == 2 && contains(x, y)) {
      return true;
    }
    for (Path path : paths) {
      if (path.distance(x, y, dimension == 2) <= reach) {
        return true;
      }
    }
    return false;
  }

  /** A ring within a ring is a hole. */
  private boolean contains(double x, double y) {
    boolean inside = false;
    for (Path path : paths) {
      inside ^= path.contains(x, y);
    }
    return inside;
  }

  /** The path that takes most room. */
  Path largest() {
    Path largest = paths.getFirst();
    double most = -1;
    for (Path path : paths) {
      double spread = path.spread();
      if (spread > most) {
        most = spread;
        largest = path;
      }
    }
    return largest;
  }
}
