package org.watchfloor.ui.map.symbol;

import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Draws markers. One painter serves one look and one size of text. JavaFX thread. */
final class SymbolPainter {
  private static final double SIGN = 0.92;
  private static final double BAR_WIDTH = 0.3;
  private static final double BAR_HEIGHT = 0.26;
  private static final double BAR_STEP = 0.4;
  private static final double STACK = 0.22;
  private static final double RING = 0.55;
  private static final double VEIL = 0.1;
  private static final int MOST_COUNTED = 999;

  private final SymbolColours colours;
  private final Map<SymbolCategory, String> signs;
  private final double unit;
  private final Font nameFont;
  private final Font signFont;
  private final Font incidentFont;

  /**
   * A painter.
   *
   * @param signs the character inside each category's symbol
   * @param font the family of names and signs
   * @param unit the height of text in pixels
   */
  SymbolPainter(
      SymbolColours colours, Map<SymbolCategory, String> signs, String font, double unit) {
    this.colours = colours;
    this.signs = signs;
    this.unit = unit;
    this.nameFont = Font.font(font, unit * 0.93);
    this.signFont = Font.font(font, FontWeight.BOLD, unit * SIGN);
    this.incidentFont = Font.font(font, FontWeight.BOLD, unit);
  }

  /** Prepares the canvas: what all markers share is set once. */
  void begin(GraphicsContext g) {
    g.setTextBaseline(VPos.CENTER);
    g.setLineDashes();
  }

  /** The height of text in pixels. */
  double unit() {
    return unit;
  }

  /** Draws one marker without its number and its name. */
  void body(GraphicsContext g, Sprite sprite, double x, double y) {
    SymbolState state = sprite.state();
    SymbolShape shape = sprite.shape();
    double half = sprite.half() * unit;
    begin(g);
    g.setFill(colours.fill(state));
    g.setStroke(colours.outline(state));
    g.setLineWidth(Math.max(1, unit / 10));
    if (sprite.group()) {
      shape.draw(g, x + STACK * unit, y - STACK * unit, half);
    }
    if (state == SymbolState.FAINT) {
      g.setLineDashes(unit / 4, unit / 5);
    }
    shape.draw(g, x, y, half);
    if (state == SymbolState.FAINT) {
      g.setLineDashes();
    }
    if (!sprite.group()) {
      sign(g, sprite, signs.getOrDefault(sprite.category(), ""), x, y);
    }
    bars(g, state, x, y + half);
  }

  /** Writes how many a group stands for. */
  void number(GraphicsContext g, Marker marker, Sprite sprite, double x, double y) {
    int count = marker.members().size();
    sign(g, sprite, count > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(count), x, y);
  }

  /** Draws the ring around what is selected. */
  void ring(GraphicsContext g, Marker marker, double x, double y) {
    double radius = reach(marker);
    g.setStroke(colours.plate());
    g.setLineWidth(unit * 0.36);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setStroke(colours.selected());
    g.setLineWidth(unit * 0.2);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Draws how far off the true place of what is selected may lie. */
  void uncertainty(GraphicsContext g, double x, double y, double radius) {
    g.setFill(colours.selected().deriveColor(0, 1, 1, VEIL));
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setStroke(colours.plate());
    g.setLineWidth(unit * 0.25);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setStroke(colours.selected());
    g.setLineWidth(unit * 0.13);
    g.setLineDashes(unit / 2, unit / 2);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setLineDashes();
  }

  /** How far a marker and the ring around it reach. */
  double reach(Marker marker) {
    return (Sprite.of(marker).half() + RING) * unit;
  }

  /** Writes the name of a single symbol. */
  void name(GraphicsContext g, String name, LabelSpot spot, double x, double y) {
    double width = SymbolSizes.textEms(name) * unit;
    double left = x + SymbolSizes.labelX(spot, unit, width);
    double middle = y + SymbolSizes.labelY(spot, unit);
    g.setFill(colours.namePlate());
    // On whole pixels: blending a broken edge costs several times the plate.
    g.fillRect(
        Math.rint(left - 1),
        Math.rint(middle - unit * 0.6),
        Math.rint(width + 2),
        Math.rint(unit * 1.2));
    g.setFill(colours.text());
    g.setFont(nameFont);
    g.setTextAlign(TextAlignment.CENTER);
    g.fillText(name, Math.rint(left + width / 2), Math.rint(middle));
  }

  /** Draws the line from a symbol to a name that stands further off; others need none. */
  void leader(GraphicsContext g, Marker marker, LabelSpot spot, double x, double y) {
    if (!spot.leader()) {
      return;
    }
    double half = Sprite.of(marker).half() * unit;
    // The near end of the name: with no width, left and right ends are one.
    double toX = SymbolSizes.labelX(spot, unit, 0);
    double toY = SymbolSizes.labelY(spot, unit);
    double length = Math.hypot(toX, toY);
    g.setStroke(colours.text());
    g.setLineWidth(Math.max(1, unit / 12));
    g.strokeLine(x + toX / length * half, y + toY / length * half, x + toX, y + toY);
  }

  private void sign(GraphicsContext g, Sprite sprite, String sign, double x, double y) {
    double middle = y + sprite.shape().signY() * sprite.half() * unit;
    g.setFill(colours.sign(sprite.state()));
    g.setFont(sprite.category() == SymbolCategory.INCIDENT ? incidentFont : signFont);
    g.setTextAlign(TextAlignment.CENTER);
    g.fillText(sign, Math.rint(x), Math.rint(middle));
  }

  private void bars(GraphicsContext g, SymbolState state, double x, double bottom) {
    int bars = state.bars();
    double left = x - (bars * BAR_STEP - (BAR_STEP - BAR_WIDTH)) * unit / 2;
    g.setLineWidth(1);
    g.setStroke(Color.BLACK);
    g.setFill(colours.fill(state));
    for (int i = 0; i < bars; i++) {
      double barLeft = left + i * BAR_STEP * unit;
      g.fillRect(barLeft, bottom, BAR_WIDTH * unit, BAR_HEIGHT * unit);
      g.strokeRect(barLeft, bottom, BAR_WIDTH * unit, BAR_HEIGHT * unit);
    }
  }
}
