package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;

/**
 * Draws what stands at a shape: the sign that doubles its colour, and its words where there is
 * room. Made anew for every drawing's words, see {@link #clear}. JavaFX thread.
 */
final class ShapeSigns {
  private static final double LATIN_EM = 0.56;
  private static final double HALF = 0.72;

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final ShapeColours colours;
  private final double unit;
  private final Font words;
  private final Font bold;
  private final List<Box> taken = new ArrayList<>();

  ShapeSigns(ShapeColours colours, String font, double unit) {
    this.colours = colours;
    this.unit = unit;
    this.words = Font.font(font, unit * 0.93);
    this.bold = Font.font(font, FontWeight.BOLD, unit * 1.05);
  }

  /** Forgets which words stand where. */
  void clear() {
    taken.clear();
  }

  /** Draws the sign of a shape, if it has one. */
  void sign(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    switch (shape.form()) {
      case BARRED -> disc(g, shape, x, y, chosen);
      case PIN -> pin(g, shape, x, y, chosen);
      case WORDS -> sentence(g, shape, x, y, chosen);
      case LINE, ARROW, AREA -> {
        // Their pattern tells them.
      }
    }
    if (shape.form() == ShapeForm.BARRED || shape.form() == ShapeForm.PIN) {
      double half = unit * 0.9;
      double up = shape.form() == ShapeForm.PIN ? unit * 2.1 : half;
      taken.add(new Box(x - half, y - up, x + half, y + half));
    }
  }

  /** Writes the words of a shape below its place, else above, else nowhere. */
  void name(GraphicsContext g, MapShape shape, double x, double y) {
    if (shape.label().isEmpty() || shape.form() == ShapeForm.WORDS) {
      return;
    }
    double width = ems(shape.label()) * unit;
    boolean signed = shape.form() == ShapeForm.BARRED || shape.form() == ShapeForm.PIN;
    double off = signed ? 1.6 * unit : shape.form() == ShapeForm.AREA ? 0 : 1.1 * unit;
    double above = shape.form() == ShapeForm.PIN ? 2.7 * unit : Math.max(off, 1.4 * unit);
    for (double middle : new double[] {y + off, y - above}) {
      Box box =
          new Box(x - width / 2 - 3, middle - unit * 0.65, x + width / 2 + 3, middle + unit * 0.65);
      if (taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        plate(g, box, colours.of(shape.style()), shape.planned());
        g.setFill(colours.text());
        g.setFont(words);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(shape.label(), Math.rint(x), Math.rint(middle));
        return;
      }
    }
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
            : shape.style() == ShapeStyle.DANGER ? Color.WHITE : Color.BLACK);
    g.fillText(sign(shape.style()), Math.rint(x), Math.rint(middle));
  }

  private static String sign(ShapeStyle style) {
    return switch (style) {
      case DANGER -> "!";
      case ACTION -> "+";
      case WATER -> "~";
      case CONTROL -> "–";
      case NOTE -> "i";
    };
  }

  private void sentence(GraphicsContext g, MapShape shape, double x, double y, boolean chosen) {
    double width = ems(shape.label()) * unit * 1.13;
    Box box = new Box(x - width / 2 - 5, y - unit * 0.8, x + width / 2 + 5, y + unit * 0.8);
    taken.add(box);
    plate(g, box, chosen ? colours.selected() : colours.of(shape.style()), shape.planned());
    g.setFill(colours.text());
    g.setFont(bold);
    g.setTextAlign(TextAlignment.CENTER);
    g.fillText(shape.label(), Math.rint(x), Math.rint(y));
  }

  /** On whole pixels: blending a broken edge costs several times the plate. */
  private void plate(GraphicsContext g, Box box, Color edge, boolean planned) {
    double left = Math.rint(box.left);
    double top = Math.rint(box.top);
    double width = Math.rint(box.right - box.left);
    double height = Math.rint(box.bottom - box.top);
    g.setFill(colours.namePlate());
    g.fillRect(left, top, width, height);
    g.setStroke(edge);
    g.setLineWidth(Math.max(1, unit * 0.08));
    if (planned) {
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
