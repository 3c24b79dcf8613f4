package org.watchfloor.geo.basemap.label;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A name that has its place at one zoom. Shapes are around the anchor, so that they keep their
 * precision however far from the world's corner they stand.
 *
 * @param x anchor, pixels from the west edge of the world
 * @param y anchor, pixels from the north edge
 * @param letters outlines of the text
 * @param mark the sign or shield below or behind the text
 * @param box everything that is painted, around the anchor
 */
public record PlacedLabel(
    LabelKind kind, double x, double y, Shape letters, @Nullable Shape mark, Rectangle2D box) {
  private static final BasicStroke HALO =
      new BasicStroke(2.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke RIM = new BasicStroke(1f);

  /** How far the rim reaches over the letters, pixels. */
  static final double HALO_REACH = 2;

  /** Paints it on a tile whose north-west corner has this place in the world, in pixels. */
  public void paint(Graphics2D g, double tileX, double tileY, LabelColours colours) {
    double dx = x - tileX;
    double dy = y - tileY;
    g.translate(dx, dy);
    if (mark != null) {
      g.setColor(colours.halo());
      if (kind == LabelKind.SHIELD) {
        g.fill(mark);
        g.setStroke(RIM);
        g.setColor(colours.mark());
        g.draw(mark);
      } else {
        g.setStroke(HALO);
        g.draw(mark);
        g.setColor(colours.mark());
        g.fill(mark);
      }
    }
    if (kind != LabelKind.SHIELD) {
      g.setStroke(HALO);
      g.setColor(colours.halo());
      g.draw(letters);
    }
    g.setColor(colours.of(kind.tone()));
    g.fill(letters);
    g.translate(-dx, -dy);
  }
}
