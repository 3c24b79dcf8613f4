package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.watchfloor.ui.map.BackdropInk;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.Viewport;

/**
 * Draws features of backdrops. One painter serves one look and one size of text; all measures are
 * in heights of text. Any thread, except for words: JavaFX thread.
 */
final class BackdropPainter {
  /** What is cut off lies at least so far outside the screen. */
  private static final double MARGIN_EMS = 3;

  /** Smaller than this an area is a block, pixels. */
  private static final double BLOCK_BELOW = 4;

  /** Smaller than this an area is filled and has no border, pixels. */
  private static final double PLAIN_BELOW = 6;

  /** Smaller than this nothing has a casing or hatching, pixels. */
  private static final double BARE_BELOW = 30;

  private static final double HATCH_STEP = 0.8;
  private static final double SIGN = 0.42;
  private static final double LATIN_EM = 0.56;
  private static final double STAR_WAIST = 0.45;

  private final Map<InkColour, Color> inks;
  private final Map<BackdropInk, Shades> shades = new ConcurrentHashMap<>();
  private final Color plate;
  private final Color text;
  private final Color ring;
  private final double unit;
  private final Font words;

  BackdropPainter(
      Map<InkColour, Color> inks, Color plate, Color text, Color ring, String font, double unit) {
    this.inks = inks;
    this.plate = plate;
    this.text = text;
    this.ring = ring;
    this.unit = unit;
    this.words = Font.font(font, unit * 0.88);
  }

  /** Whether another draws the same. */
  boolean same(BackdropPainter other) {
    return inks.equals(other.inks)
        && plate.equals(other.plate)
        && text.equals(other.text)
        && ring.equals(other.ring)
        && words.equals(other.words)
        && unit == other.unit;
  }

  double margin() {
    return MARGIN_EMS * unit;
  }

  /** Draws all that can be seen of features, without their words. */
  void bodies(Pen pen, List<BackdropShape> visible, double scale, Viewport now) {
    visible.forEach(shape -> body(pen, shape, scale, now, false));
  }

  /** Draws a feature without its words. */
  void body(Pen pen, BackdropShape shape, double scale, Viewport now, boolean chosen) {
    Shades mixed = shades(shape.item().ink());
    Color colour = mixed.full;
    if (shape.dimension() > 0 && shape.size() * scale < BackdropShape.DOT) {
      double x = Math.floor(shape.box()[0] * scale - now.left());
      double y = Math.floor(shape.box()[1] * scale - now.top());
      pen.block(x, y, 2, 2, chosen ? ring : colour);
      return;
    }
    Frame frame = Frame.around(now, margin());
    switch (shape.dimension()) {
      case 0 -> {
        for (Path path : shape.paths()) {
          sign(
              pen,
              shape.item().ink().sign(),
              colour,
              path.xs()[0] * scale - now.left(),
              path.ys()[0] * scale - now.top(),
              chosen);
        }
      }
      case 1 -> lines(pen, shape, scale, now, frame, mixed, chosen);
      default -> areas(pen, shape, scale, now, frame, mixed, chosen);
    }
  }

  /** The shades of one ink; made once, because a screen may hold a hundred thousand features. */
  private record Shades(Color full, Color block, Color fill, Color faint, Color casing) {}

  private Shades shades(BackdropInk ink) {
    return shades.computeIfAbsent(ink, this::mixed);
  }

  private Shades mixed(BackdropInk ink) {
    Color colour = Objects.requireNonNull(inks.get(ink.colour()));
    return new Shades(
        colour.deriveColor(0, 1, 1, ink.opacity()),
        colour.deriveColor(0, 1, 1, 0.75 * ink.opacity()),
        colour.deriveColor(0, 1, 1, 0.25 * ink.opacity()),
        colour.deriveColor(0, 1, 1, 0.08 * ink.opacity()),
        plate.deriveColor(0, 1, 1, 0.7 * ink.opacity()));
  }

  private void lines(
      Pen pen,
      BackdropShape shape,
      double scale,
      Viewport now,
      Frame frame,
      Shades mixed,
      boolean chosen) {
    double width = shape.item().ink().width().ems();
    boolean cased = shape.size() * scale > BARE_BELOW;
    for (Path path : shape.paths()) {
      for (Path part : frame.line(path.placed(scale, -now.left(), -now.top()))) {
        if (chosen) {
          stroke(pen, part, false, ring, width + 0.45);
        }
        if (cased) {
          stroke(pen, part, false, mixed.casing, width + 0.16);
        }
        stroke(pen, part, false, mixed.full, width);
      }
    }
  }

  private void areas(
      Pen pen,
      BackdropShape shape,
      double scale,
      Viewport now,
      Frame frame,
      Shades mixed,
      boolean chosen) {
    double size = shape.size() * scale;
    if (size < BLOCK_BELOW && !chosen) {
      block(pen, shape, scale, now, mixed.block);
      return;
    }
    List<Path> rings = new ArrayList<>(shape.paths().size());
    for (Path path : shape.paths()) {
      Path seen = frame.area(path.placed(scale, -now.left(), -now.top()));
      if (seen.size() > 2) {
        rings.add(seen);
      }
    }
    if (rings.isEmpty()) {
      return;
    }
    BackdropInk ink = shape.item().ink();
    if (size < PLAIN_BELOW && !chosen) {
      pen.fill(rings, mixed.block);
      return;
    }
    if (ink.fill() == InkFill.PLAIN) {
      pen.fill(rings, mixed.fill);
    } else if (ink.fill() != InkFill.NONE) {
      pen.fill(rings, mixed.faint);
      if (size > BARE_BELOW) {
        hatch(pen, ink.fill(), rings, now, mixed.full);
      }
    }
    for (Path path : rings) {
      if (chosen) {
        stroke(pen, path, true, ring, ink.width().ems() + 0.45);
      }
      if (size > BARE_BELOW) {
        stroke(pen, path, true, mixed.casing, ink.width().ems() + 0.14);
      }
      stroke(pen, path, true, mixed.full, ink.width().ems());
    }
  }

  /** On whole pixels: nobody sees the corners of a house so far away, and they cost most. */
  private static void block(
      Pen pen, BackdropShape shape, double scale, Viewport now, Color colour) {
    double[] box = shape.box();
    pen.block(
        Math.rint(box[0] * scale - now.left()),
        Math.rint(box[1] * scale - now.top()),
        Math.max(1, Math.rint((box[2] - box[0]) * scale)),
        Math.max(1, Math.rint((box[3] - box[1]) * scale)),
        colour);
  }

  private void hatch(Pen pen, InkFill fill, List<Path> rings, Viewport now, Color colour) {
    Hatch hatch = fill == InkFill.LEVEL ? Hatch.LEVEL : Hatch.ASLANT;
    pen.lines(
        hatch.lines(rings, now.left(), now.top(), HATCH_STEP * unit),
        colour.deriveColor(0, 1, 1, 0.6),
        Math.max(1, unit * 0.07));
  }

  private void stroke(Pen pen, Path path, boolean closed, Color colour, double width) {
    pen.stroke(path, closed, colour, Math.max(1, width * unit));
  }

  /** One small sign, set off from the ground by a rim of the plate's colour. */
  private void sign(Pen pen, InkSign sign, Color colour, double x, double y, boolean chosen) {
    double half = SIGN * unit * (chosen ? 1.3 : 1);
    Color rim = chosen ? ring : plate;
    double width = Math.max(1, unit * (chosen ? 0.2 : 0.1));
    if (sign == InkSign.CIRCLE) {
      pen.disc(x, y, half, colour);
      pen.circle(x, y, half, rim, width);
      return;
    }
    if (sign == InkSign.CROSS) {
      double[][] cross = {{x - half, y, x + half, y}, {x, y - half, x, y + half}};
      pen.lines(cross, plate, unit * 0.34);
      pen.lines(cross, chosen ? ring : colour, unit * 0.2);
      return;
    }
    double[][] corners = corners(sign, half);
    double[] xs = new double[corners.length];
    double[] ys = new double[corners.length];
    for (int i = 0; i < corners.length; i++) {
      xs[i] = x + corners[i][0];
      ys[i] = y + corners[i][1];
    }
    Path outline = new Path(xs, ys);
    pen.fill(List.of(outline), colour);
    pen.stroke(outline, true, rim, width);
  }

  private static double[][] corners(InkSign sign, double half) {
    double wide = half * 1.15;
    return switch (sign) {
      case TRIANGLE -> new double[][] {{0, -wide}, {wide, half}, {-wide, half}};
      case DIAMOND -> new double[][] {{0, -wide}, {wide, 0}, {0, wide}, {-wide, 0}};
      case STAR -> {
        double[][] star = new double[10][];
        for (int i = 0; i < 10; i++) {
          double far = (i % 2 == 0 ? 1.25 : STAR_WAIST * 1.25) * half;
          double turn = Math.PI * i / 5;
          star[i] = new double[] {far * Math.sin(turn), -far * Math.cos(turn)};
        }
        yield star;
      }
      case SQUARE, CIRCLE, CROSS ->
          new double[][] {{-half, -half}, {half, -half}, {half, half}, {-half, half}};
    };
  }

  /** How wide and high the words of a feature are, pixels. */
  double width(String label) {
    double ems = label.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : LATIN_EM).sum();
    return ems * unit * 0.88;
  }

  /** How many words stand on so many square pixels, if each has a number of square heights. */
  int most(double pixels, double each) {
    return (int) Math.ceil(pixels / (unit * unit) / each);
  }

  double height() {
    return unit * 1.15;
  }

  /** Writes words around their middles, with a rim instead of a plate: they are background. */
  void words(GraphicsContext g, List<BackdropWords.Placed> placed) {
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.CENTER);
    g.setFont(words);
    g.setStroke(plate.deriveColor(0, 1, 1, 0.85));
    g.setLineWidth(unit * 0.22);
    g.setFill(text);
    for (BackdropWords.Placed one : placed) {
      double x = Math.rint(one.x());
      double y = Math.rint(one.y());
      g.strokeText(one.label(), x, y);
      g.fillText(one.label(), x, y);
    }
  }
}
