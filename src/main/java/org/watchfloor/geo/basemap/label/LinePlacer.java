package org.watchfloor.geo.basemap.label;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * Places names along streets, letter by letter on the bends, and road numbers as small shields.
 * Long lines carry their name again and again.
 */
final class LinePlacer {
  private static final double EVERY_PIXELS = 420;
  private static final double SHIELD_EVERY_PIXELS = 520;

  /** The same name nearer than this is the other carriageway. */
  private static final double OTHER_LANE_PIXELS = 200;

  private final int zoom;
  private final MapFont font;
  private final double scale;

  LinePlacer(int zoom, MapFont font) {
    this.zoom = zoom;
    this.font = font;
    this.scale = 256 * Math.pow(2, zoom);
  }

  void place(Label.AlongLine label, String text, CollisionGrid grid, Consumer<PlacedLabel> out) {
    if (text.isBlank()) {
      return;
    }
    Track track = new Track(label.line(), scale);
    boolean shield = label.kind() == LabelKind.SHIELD;
    GlyphVector glyphs = font.glyphs(text, label.kind(), zoom);
    double width = glyphs.getLogicalBounds().getWidth();
    double needed = shield ? 90 : width + 16;
    if (track.length() < needed) {
      return;
    }
    double every = shield ? SHIELD_EVERY_PIXELS : EVERY_PIXELS;
    int times = Math.max(1, (int) (track.length() / every));
    for (int i = 0; i < times; i++) {
      double middle = track.length() * (i + 0.5) / times;
      if (shield) {
        shield(text, glyphs, track, middle, grid, out);
      } else {
        along(label.kind(), text, glyphs, track, middle, grid, out);
      }
    }
  }

  private void shield(
      String text,
      GlyphVector glyphs,
      Track track,
      double at,
      CollisionGrid grid,
      Consumer<PlacedLabel> out) {
    Track.Spot spot = track.at(at);
    double x = Math.rint(spot.x());
    double y = Math.rint(spot.y());
    Rectangle2D ink = glyphs.getVisualBounds();
    Shape letters = glyphs.getOutline((float) -ink.getCenterX(), (float) -ink.getCenterY());
    double w = ink.getWidth() + 8;
    double h = ink.getHeight() + 6;
    Shape plate = new RoundRectangle2D.Double(-w / 2, -h / 2, w, h, 4, 4);
    CollisionGrid.Box box =
        new CollisionGrid.Box(x - w / 2, y - h / 2, x + w / 2, y + h / 2).grown(4);
    if (!grid.repeats(text, box, SHIELD_EVERY_PIXELS / 2) && grid.take(text, List.of(box))) {
      out.accept(new PlacedLabel(LabelKind.SHIELD, x, y, letters, plate, plate.getBounds2D()));
    }
  }

  private void along(
      LabelKind kind,
      String text,
      GlyphVector glyphs,
      Track track,
      double middle,
      CollisionGrid grid,
      Consumer<PlacedLabel> out) {
    BentText bent = BentText.along(track, middle, glyphs, text, kind.size(zoom));
    if (bent != null
        && !grid.repeats(text, bent.boxes().getFirst(), OTHER_LANE_PIXELS)
        && grid.take(text, bent.boxes())) {
      out.accept(
          new PlacedLabel(
              kind, bent.x(), bent.y(), bent.letters(), null, bent.letters().getBounds2D()));
    }
  }
}
