package org.watchfloor.ui.map.shape;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.symbol.NameClaim.Placed;

/** Draws what stands at a shape: the sign that doubles its colour, and its words. JavaFX thread. */
final class ShapeSigns {
  private static final double LATIN_EM = 0.56;
  private static final double HALF = 0.72;
  private static final double NODE = 0.36;

  private final ShapeColours colours;
  private final double unit;
  private final Font words;
  private final Font bold;

  ShapeSigns(ShapeColours colours, String font, double unit) {
    this.colours = colours;
    this.unit = unit;
    this.words = Font.font(font, unit * 0.93);
    this.bold = Font.font(font, FontWeight.BOLD, unit * 1.05);
  }

  /** Draws the sign of a shape, if it has one. */
  void sign(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    switch (shape.form()) {
      case BARRED -> disc(g, shape, x, y, chosen);
      case PIN -> pin(g, shape, x, y, chosen);
      case NODE -> node(g, shape, x, y, chosen);
      case HAUL -> lorry(g, shape, x, y, chosen);
      case WORDS, LINE, ARROW, AREA, WASH, EDGE -> {
        // Their pattern, or their words, tell them.
      }
    }
  }

  /** How wide the words of a shape are on their plate, pixels. */
  static double width(MapShape shape, double unit) {
    double letters = ems(shape.label()) * unit * (shape.form() == ShapeForm.WORDS ? 1.05 : 0.93);
    return Math.ceil(letters + 0.6 * unit);
  }

  /**
   * Writes the words of a shape.
   *
   * @param left of their plate, pixels of the screen
   * @param top of their plate, pixels of the screen
   */
  void words(GraphicsContext g, Placed placed, double left, double top, boolean chosen) {
    MapShape shape = placed.shape();
    double width = placed.room().width();
    double height = placed.room().height();
    Color edge = chosen ? colours.selected() : colours.of(shape.style());
    plate(g, Math.rint(left), Math.rint(top), Math.rint(width), Math.rint(height), edge, shape);
    g.setFill(colours.text());
    g.setFont(shape.form() == ShapeForm.WORDS ? bold : words);
    g.setTextAlign(TextAlignment.CENTER);
    g.fillText(shape.label(), Math.rint(left + width / 2), Math.rint(top + height / 2));
  }

  /** A disc with a bar: no way through; with waves: water on the road. */
  private void disc(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    double half = HALF * unit;
    g.setFill(shape.planned() ? colours.plate() : colours.of(shape.style()));
    g.fillOval(x - half, y - half, 2 * half, 2 * half);
    g.setStroke(chosen ? colours.selected() : Color.BLACK);
    g.setLineWidth(unit * (chosen ? 0.26 : 0.16));
    if (shape.planned()) {
      g.setStroke(chosen ? colours.selected() : colours.of(shape.style()));
      g.setLineDashes(unit * 0.35, unit * 0.25);
    }
    g.strokeOval(x - half, y - half, 2 * half, 2 * half);
    g.setLineDashes();
    Color ink = shape.planned() ? colours.text() : Color.BLACK;
    if (shape.style() == ShapeStyle.WATER) {
      g.setStroke(ink);
      g.setLineWidth(unit * 0.13);
      wave(g, x, y - unit * 0.17, half);
      wave(g, x, y + unit * 0.2, half);
    } else {
      g.setFill(ink);
      g.fillRect(
          Math.rint(x - half * 0.62),
          Math.rint(y - unit * 0.14),
          Math.rint(half * 1.24),
          Math.rint(unit * 0.28));
    }
  }

  /** A box and a cab on two wheels; outlined while it waits, with the sign of danger when late. */
  private void lorry(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    double half = HALF * unit;
    double left = x - 1.35 * half;
    double top = y - 0.8 * half;
    double floor = y + 0.45 * half;
    double cab = x + 0.45 * half;
    double right = x + 1.35 * half;
    double[] xs = {left, cab, cab, x + 0.95 * half, right, right, left};
    double[] ys = {top, top, y - 0.45 * half, y - 0.45 * half, y, floor, floor};
    boolean waits = shape.points().size() == 1;
    g.setFill(waits ? colours.plate() : colours.of(shape.style()));
    g.fillPolygon(xs, ys, xs.length);
    g.setStroke(chosen ? colours.selected() : waits ? colours.of(shape.style()) : Color.BLACK);
    g.setLineWidth(unit * (chosen ? 0.24 : 0.13));
    g.strokePolygon(xs, ys, xs.length);
    g.setFill(Color.BLACK);
    for (double wheel : new double[] {x - 0.75 * half, x + 0.8 * half}) {
      g.fillOval(wheel - 0.3 * half, floor - 0.3 * half, 0.6 * half, 0.6 * half);
    }
    if (shape.style() == ShapeStyle.DANGER) {
      g.setFont(bold);
      g.setTextAlign(TextAlignment.CENTER);
      g.setFill(waits ? colours.text() : Color.WHITE);
      g.fillText(sign(shape.style()), Math.rint(x - 0.45 * half), Math.rint(y - 0.15 * half));
    }
  }

  private void wave(GraphicsContext g, double x, double y, double half) {
    double step = half * 0.36;
    double rise = unit * 0.16;
    g.setLineCap(StrokeLineCap.ROUND);
    g.beginPath();
    g.moveTo(x - 2 * step, y);
    g.quadraticCurveTo(x - 1.5 * step, y - 2 * rise, x - step, y);
    g.quadraticCurveTo(x - 0.5 * step, y + 2 * rise, x, y);
    g.quadraticCurveTo(x + 0.5 * step, y - 2 * rise, x + step, y);
    g.quadraticCurveTo(x + 1.5 * step, y + 2 * rise, x + 2 * step, y);
    g.stroke();
    g.setLineCap(StrokeLineCap.BUTT);
  }

  /** A dot; hollow where it is only meant. */
  private void node(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    double half = NODE * unit;
    g.setFill(shape.planned() ? colours.plate() : colours.of(shape.style()));
    g.fillOval(x - half, y - half, 2 * half, 2 * half);
    g.setStroke(
        chosen
            ? colours.selected()
            : shape.planned() ? colours.of(shape.style()) : colours.plate());
    g.setLineWidth(unit * (chosen ? 0.24 : 0.12));
    g.strokeOval(x - half, y - half, 2 * half, 2 * half);
  }

  /** A drop on its tip, its sign inside. */
  private void pin(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    double half = HALF * unit;
    double middle = y - 1.35 * unit;
    g.beginPath();
    g.moveTo(x, y);
    g.bezierCurveTo(
        x - half * 0.2, y - half * 0.7, x - half, middle + half * 0.8, x - half, middle);
    g.arcTo(x - half, middle - half, x, middle - half, half);
    g.arcTo(x + half, middle - half, x + half, middle, half);
    g.bezierCurveTo(x + half, middle + half * 0.8, x + half * 0.2, y - half * 0.7, x, y);
    g.closePath();
    g.setFill(shape.planned() ? colours.plate() : colours.of(shape.style()));
    g.fill();
    g.setStroke(
        chosen ? colours.selected() : shape.planned() ? colours.of(shape.style()) : Color.BLACK);
    g.setLineWidth(unit * (chosen ? 0.24 : 0.13));
    if (shape.planned()) {
      g.setLineDashes(unit * 0.35, unit * 0.25);
    }
    g.stroke();
    g.setLineDashes();
    g.setFont(bold);
    g.setTextAlign(TextAlignment.CENTER);
    g.setFill(
        shape.planned()
            ? colours.text()
            : shape.style() == ShapeStyle.DANGER || shape.style() == ShapeStyle.SIGNAL_RED
                ? Color.WHITE
                : Color.BLACK);
    g.fillText(sign(shape.style()), Math.rint(x), Math.rint(middle));
  }

  private static String sign(ShapeStyle style) {
    return switch (style) {
      case DANGER -> "!";
      case ACTION -> "+";
      case WATER -> "~";
      case CONTROL -> "–";
      case NOTE -> "i";
      case SIGNAL_RED, SIGNAL_ORANGE, SIGNAL_YELLOW, SIGNAL_BLUE, SIGNAL_OTHER -> "!";
      case STORM -> "S";
    };
  }

  /** On whole pixels: blending a broken edge costs several times the plate. */
  private void plate(
      GraphicsContext g,
      double left,
      double top,
      double width,
      double height,
      Color edge,
      MapShape shape) {
    g.setFill(colours.namePlate());
    g.fillRect(left, top, width, height);
    g.setStroke(edge);
    g.setLineWidth(Math.max(1, unit * 0.08));
    if (shape.planned()) {
      g.setLineDashes(unit * 0.35, unit * 0.25);
    }
    g.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
    g.setLineDashes();
  }

  /** About how wide a text is: Chinese characters are square, all others a good half. */
  private static double ems(String text) {
    return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : LATIN_EM).sum();
  }
}
