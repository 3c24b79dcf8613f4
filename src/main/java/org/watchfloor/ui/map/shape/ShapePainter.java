package org.watchfloor.ui.map.shape;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.Viewport;

/**
 * Draws lines and areas. One painter serves one look and one size of text; all measures are in
 * units of the text's height. JavaFX thread.
 */
final class ShapePainter {
  /** What is cut off lies at least so far outside the screen. */
  static final double MARGIN_EMS = 3;

  private static final double BORDER = 0.16;
  private static final double ROAD = 0.42;
  private static final double SHAFT = 0.34;
  private static final double HEAD = 1.15;
  private static final double DASH = 0.85;
  private static final double HATCH_STEP = 0.8;

  private final ShapeColours colours;
  private final double unit;
  private final ShapeSigns signs;

  ShapePainter(ShapeColours colours, String font, double unit) {
    this.colours = colours;
    this.unit = unit;
    this.signs = new ShapeSigns(colours, font, unit);
  }

  ShapeSigns signs() {
    return signs;
  }

  double margin() {
    return MARGIN_EMS * unit;
  }

  /** Prepares the canvas. */
  void begin(GraphicsContext g) {
    g.setTextBaseline(VPos.CENTER);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineDashes();
  }

  /** Draws a shape without its sign and words. */
  void body(GraphicsContext g, Outline outline, double scale, Viewport now, boolean chosen) {
    MapShape shape = outline.shape();
    Path path = outline.path().placed(scale, -now.left(), -now.top());
    Frame frame = Frame.around(now, margin());
    switch (shape.form()) {
      case AREA -> area(g, shape, frame.area(path), now, chosen);
      case WASH -> wash(g, shape, frame.area(path), now);
      case EDGE -> frame.line(path).forEach(part -> edge(g, shape, part));
      case LINE, BARRED -> line(g, shape, frame.line(path), chosen);
      case ARROW, HAUL -> arrow(g, shape, path, frame, chosen);
      case PIN, WORDS, NODE -> {
        // Their sign is all there is.
      }
    }
  }

  private void area(GraphicsContext g, MapShape shape, Path ring, Viewport now, boolean chosen) {
    if (ring.size() < 3) {
      return;
    }
    ShapeStyle style = shape.style();
    g.setFill(colours.of(style, shape.planned() ? 0.08 : fill(style)));
    g.fillPolygon(ring.xs(), ring.ys(), ring.size());
    hatch(g, shape, ring, now);
    if (chosen) {
      stroke(g, ring, true, colours.selected(), 0.62);
    }
    if (style == ShapeStyle.CONTROL) {
      barred(g, ring, true, shape, 0.32);
    } else {
      stroke(g, ring, true, colours.casing(), BORDER * 2.1);
      dash(g, shape.planned());
      stroke(g, ring, true, colours.of(style), BORDER);
      g.setLineDashes();
    }
  }

  /** Its ring may hold cuts to its holes and back: it is filled and hatched, never outlined. */
  private void wash(GraphicsContext g, MapShape shape, Path ring, Viewport now) {
    if (ring.size() >= 3) {
      g.setFill(colours.of(shape.style(), fill(shape.style())));
      g.fillPolygon(ring.xs(), ring.ys(), ring.size());
      hatch(g, shape, ring, now);
    }
  }

  private void edge(GraphicsContext g, MapShape shape, Path part) {
    stroke(g, part, false, colours.casing(), BORDER * 1.6);
    stroke(g, part, false, colours.of(shape.style()), BORDER * 0.8);
  }

  private static double fill(ShapeStyle style) {
    return switch (style) {
      case WATER -> 0.26;
      case DANGER -> 0.16;
      case ACTION -> 0.18;
      case CONTROL -> 0.12;
      case NOTE, SIGNAL_OTHER -> 0.08;
      case SIGNAL_RED, SIGNAL_ORANGE, SIGNAL_YELLOW, SIGNAL_BLUE -> 0.14;
      case STORM -> 0.14;
    };
  }

  private void hatch(GraphicsContext g, MapShape shape, Path ring, Viewport now) {
    double step = step(shape.style()) * unit * (shape.planned() ? 2 : 1);
    for (Hatch hatch : hatches(shape.style())) {
      g.setStroke(colours.of(shape.style(), 0.6));
      g.setLineWidth(Math.max(1, unit * 0.08));
      g.beginPath();
      for (double[] line : hatch.lines(ring, now.left(), now.top(), step)) {
        g.moveTo(line[0], line[1]);
        g.lineTo(line[2], line[3]);
      }
      g.stroke();
    }
  }

  private static List<Hatch> hatches(ShapeStyle style) {
    return switch (style) {
      case DANGER, SIGNAL_ORANGE -> List.of(Hatch.ASLANT);
      case WATER, SIGNAL_YELLOW -> List.of(Hatch.LEVEL);
      case SIGNAL_RED -> List.of(Hatch.ASLANT, Hatch.ATHWART);
      case SIGNAL_BLUE, SIGNAL_OTHER -> List.of(Hatch.UPRIGHT);
      case ACTION, CONTROL, NOTE, STORM -> List.of();
    };
  }

  /** Signals cover whole townships: their lines stand wider, so that the map below can be read. */
  private static double step(ShapeStyle style) {
    return switch (style) {
      case SIGNAL_RED, SIGNAL_ORANGE, SIGNAL_YELLOW, SIGNAL_BLUE -> 2.4;
      case SIGNAL_OTHER -> 3.6;
      case DANGER, ACTION, WATER, CONTROL, NOTE, STORM -> HATCH_STEP;
    };
  }

  private void line(GraphicsContext g, MapShape shape, List<Path> parts, boolean chosen) {
    for (Path part : parts) {
      boolean road = shape.form() == ShapeForm.BARRED;
      if (chosen) {
        stroke(g, part, false, colours.selected(), road ? ROAD + 0.5 : BORDER + 0.5);
      }
      if (road || shape.style() == ShapeStyle.CONTROL) {
        barred(g, part, false, shape, ROAD);
      } else {
        stroke(g, part, false, colours.casing(), BORDER * 2.6);
        dash(g, shape.planned());
        stroke(g, part, false, colours.of(shape.style()), BORDER * 1.4);
        g.setLineDashes();
      }
    }
  }

  /** Black and the colour by turns; what is only planned lets the ground through in between. */
  private void barred(GraphicsContext g, Path path, boolean closed, MapShape shape, double width) {
    double dash = DASH * unit;
    if (shape.planned()) {
      g.setLineDashes(dash * 0.5, dash * 0.7);
    }
    stroke(g, path, closed, Color.BLACK, width);
    g.setLineDashes(
        shape.planned() ? new double[] {dash * 0.5, dash * 1.9} : new double[] {dash, dash});
    stroke(g, path, closed, colours.of(shape.style()), width - 0.12);
    g.setLineDashes();
  }

  private void arrow(GraphicsContext g, MapShape shape, Path path, Frame frame, boolean chosen) {
    double length = path.length();
    double head = Math.min(HEAD * unit, length);
    if (length == 0) {
      return;
    }
    double[] neck = path.along(length - head);
    List<Path> shaft = frame.line(path.until(length - head));
    double tipX = path.xs()[path.size() - 1];
    double tipY = path.ys()[path.size() - 1];
    if (chosen) {
      shaft.forEach(part -> stroke(g, part, false, colours.selected(), SHAFT + 0.45));
    }
    shaft.forEach(part -> stroke(g, part, false, colours.casing(), SHAFT + 0.16));
    dash(g, shape.planned());
    shaft.forEach(part -> stroke(g, part, false, colours.of(shape.style()), SHAFT));
    g.setLineDashes();
    double across = 0.62 * head / Math.max(1, Math.hypot(tipX - neck[0], tipY - neck[1]));
    double dx = (tipX - neck[0]) * across;
    double dy = (tipY - neck[1]) * across;
    double[] xs = {tipX, neck[0] - dy, neck[0] + dy};
    double[] ys = {tipY, neck[1] + dx, neck[1] - dx};
    g.setFill(colours.of(shape.style()));
    g.fillPolygon(xs, ys, 3);
    g.setStroke(chosen ? colours.selected() : colours.casing());
    g.setLineWidth(unit * 0.1);
    g.strokePolygon(xs, ys, 3);
  }

  private void dash(GraphicsContext g, boolean planned) {
    if (planned) {
      g.setLineDashes(unit * 0.7, unit * 0.45);
    }
  }

  private void stroke(GraphicsContext g, Path path, boolean closed, Color colour, double width) {
    g.setStroke(colour);
    g.setLineWidth(Math.max(1, width * unit));
    if (closed) {
      g.strokePolygon(path.xs(), path.ys(), path.size());
    } else {
      g.strokePolyline(path.xs(), path.ys(), path.size());
    }
  }
}
