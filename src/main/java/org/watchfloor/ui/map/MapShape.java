package org.watchfloor.ui.map;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;

/**
 * One line, area or word on the map at one moment. Immutable; any thread.
 *
 * @param ref the object a click opens
 * @param form what it looks like
 * @param style what it means
 * @param points its places: one for pins and words, two or more for lines, the corners of an area
 *     without coming back to the first
 * @param planned whether it is only meant: drawn dashed
 * @param label its words, in any language; may be empty
 * @param what what it is, for the card under the pointer
 * @param details further lines for the card, the most telling first
 * @param since since when it is so
 * @param until until when it holds; null for no end
 */
public record MapShape(
    ObjectRef ref,
    ShapeForm form,
    ShapeStyle style,
    List<GeoPoint> points,
    boolean planned,
    String label,
    Message what,
    List<Message> details,
    @Nullable Instant since,
    @Nullable Instant until) {

  /**
   * @throws IllegalArgumentException if it has no place: a fault of the program
   */
  public MapShape {
    points = List.copyOf(points);
    details = List.copyOf(details);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A shape of nothing: " + ref);
    }
  }
}
