package org.watchfloor.ui.map.shape;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Draws into a picture. Any thread, one at a time. */
final class PicturePen implements Pen {
  private final Graphics2D g;

  /** For blocks on whole pixels, of which there are most: without smooth edges they cost little. */
  private final Graphics2D plain;

  private @Nullable Color blocks;
  private @Nullable Color colour;
  private double width = -1;

  PicturePen(Graphics2D g) {
    this.g = g;
    plain = (Graphics2D) g.create();
    plain.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    // Lines lie where they are, not on the nearest pixel: tiles would not meet.
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  @Override
  public void block(double x, double y, double across, double down, Color in) {
    if (!in.equals(blocks)) {
      blocks = in;
      plain.setColor(awt(in));
    }
    plain.fillRect(
        (int) Math.rint(x), (int) Math.rint(y), (int) Math.rint(across), (int) Math.rint(down));
  }

  @Override
  public void fill(List<Path> rings, Color in) {
    use(in);
    Path2D.Double area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    rings.forEach(ring -> append(area, ring, true));
    g.fill(area);
  }

  @Override
  public void stroke(Path path, boolean closed, Color in, double wide) {
    use(in, wide);
    Path2D.Double line = new Path2D.Double();
    append(line, path, closed);
    g.draw(line);
  }

  @Override
  public void lines(double[][] lines, Color in, double wide) {
    use(in, wide);
    Path2D.Double all = new Path2D.Double();
    for (double[] line : lines) {
      all.moveTo(line[0], line[1]);
      all.lineTo(line[2], line[3]);
    }
    g.draw(all);
  }

  @Override
  public void disc(double x, double y, double radius, Color in) {
    use(in);
    g.fill(oval(x, y, radius));
  }

  @Override
  public void circle(double x, double y, double radius, Color in, double wide) {
    use(in, wide);
    g.draw(oval(x, y, radius));
  }

  private static Ellipse2D oval(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static void append(Path2D.Double to, Path path, boolean closed) {
    to.moveTo(path.xs()[0], path.ys()[0]);
    for (int i = 1; i < path.size(); i++) {
      to.lineTo(path.xs()[i], path.ys()[i]);
    }
    if (closed) {
      to.closePath();
    }
  }

  private void use(Color now, double wide) {
    use(now);
    if (wide != width) {
      width = wide;
      g.setStroke(new BasicStroke((float) wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    }
  }

  private void use(Color now) {
    if (!now.equals(colour)) {
      colour = now;
      g.setColor(awt(now));
    }
  }

  private static java.awt.Color awt(Color of) {
    return new java.awt.Color(
        (float) of.getRed(), (float) of.getGreen(), (float) of.getBlue(), (float) of.getOpacity());
  }
}
