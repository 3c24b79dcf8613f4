package org.watchfloor.geo.basemap.label;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name laid along a line, letter by letter. On steep lines Chinese stands upright from top to
 * bottom, as on every street sign; other scripts are turned with the line.
 *
 * @param x anchor, pixels from the west edge of the world
 * @param y anchor, pixels from the north edge
 * @param letters outlines around the anchor
 * @param boxes one for every letter
 */
record BentText(double x, double y, Shape letters, List<CollisionGrid.Box> boxes) {
  /** A name is not bent further than this from one letter to the next, radians. */
  private static final double MAX_BEND = 0.6;

  /** From this slope on a line counts as steep: on lesser ones upright letters would stagger. */
  private static final double STEEP = 1.4;

  /** From the baseline to the middle of a letter, as a share of its size. */
  private static final double HALF_HEIGHT = 0.36;

  /** The name around a place on the line; null where the line bends too much. */
  static @Nullable BentText along(
      Track track, double middle, GlyphVector glyphs, String text, double size) {
    int count = glyphs.getNumGlyphs();
    double flatWidth = glyphs.getLogicalBounds().getWidth();
    Track.Spot from = track.at(middle - flatWidth / 2);
    Track.Spot to = track.at(middle + flatWidth / 2);
    boolean upright =
        Math.abs(to.y() - from.y()) > STEEP * Math.abs(to.x() - from.x())
            && text.codePoints().anyMatch(Character::isIdeographic);
    double width = upright ? size * 1.05 * count : flatWidth;
    boolean backwards = upright ? from.y() > to.y() : from.x() > to.x();
    Track.Spot anchor = track.at(middle);
    Path2D letters = new Path2D.Float();
    List<CollisionGrid.Box> boxes = new ArrayList<>();
    double lastAngle = Double.NaN;
    for (int i = 0; i < count; i++) {
      double advance = glyphs.getGlyphMetrics(i).getAdvance();
      double centre = glyphs.getGlyphPosition(i).getX() + advance / 2;
      double offset = (upright ? size * 1.05 * (i + 0.5) : centre) - width / 2;
      Track.Spot spot = track.at(middle + (backwards ? -offset : offset));
      double angle = backwards ? spot.angle() + Math.PI : spot.angle();
      if (Math.abs(Math.IEEEremainder(angle - lastAngle, 2 * Math.PI)) > MAX_BEND) {
        return null;
      }
      lastAngle = angle;
      AffineTransform place =
          AffineTransform.getTranslateInstance(spot.x() - anchor.x(), spot.y() - anchor.y());
      boolean stands =
          upright && Character.isIdeographic(text.codePointAt(glyphs.getGlyphCharIndex(i)));
      // Dashes and brackets in an upright name run with it.
      place.rotate(stands ? 0 : upright ? Math.PI / 2 : angle);
      place.translate(-centre, size * HALF_HEIGHT);
      letters.append(place.createTransformedShape(glyphs.getGlyphOutline(i)), false);
      double r = Math.max(size, advance) / 2 + 1;
      boxes.add(new CollisionGrid.Box(spot.x() - r, spot.y() - r, spot.x() + r, spot.y() + r));
    }
    return boxes.isEmpty() ? null : new BentText(anchor.x(), anchor.y(), letters, boxes);
  }
}
