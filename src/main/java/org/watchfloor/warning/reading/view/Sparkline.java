package org.watchfloor.warning.reading.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.watchfloor.warning.reading.Standing;
import org.watchfloor.warning.reading.Threshold;

/**
 * The last twenty-four hours of a number as a line, with the mark it is nearest to dashed across.
 * Cheap: one canvas of a cell's size. JavaFX thread.
 */
final class Sparkline extends Region {
  private static final StyleablePropertyFactory<Sparkline> STYLE =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final Duration SHOWN = Duration.ofHours(24);
  private static final double PAD = 3;
  private static final double DOT = 2.4;

  private final Canvas canvas = new Canvas();
  private final StyleableProperty<Color> line =
      STYLE.createStyleableColorProperty(this, "line", "-spark-line", s -> s.line, Color.GRAY);
  private final StyleableProperty<Color> mark =
      STYLE.createStyleableColorProperty(this, "mark", "-spark-mark", s -> s.mark, Color.GRAY);
  private final Standing standing;
  private final Instant now;

  Sparkline(Standing standing, Instant now) {
    this.standing = standing;
    this.now = now;
    getStyleClass().add("sparkline");
    canvas.setManaged(false);
    getChildren().add(canvas);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw(canvas.getGraphicsContext2D(), getWidth(), getHeight());
  }

  private void draw(GraphicsContext g, double width, double height) {
    g.clearRect(0, 0, width, height);
    List<Standing.Spot> spots = standing.day();
    if (spots.isEmpty()) {
      return;
    }
    Threshold near = near();
    List<Double> values = new ArrayList<>(spots.stream().map(Standing.Spot::value).toList());
    if (near != null) {
      values.add(near.value());
    }
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double span = Math.max(high - low, 0.01);
    if (near != null) {
      double y = y(near.value(), low, span, height);
      g.setStroke(mark.getValue());
      g.setLineWidth(1);
      g.setLineDashes(4, 3);
      g.strokeLine(PAD, y, width - PAD, y);
      g.setLineDashes();
    }
    double[] xs = spots.stream().mapToDouble(spot -> x(spot.at(), width)).toArray();
    double[] ys = spots.stream().mapToDouble(spot -> y(spot.value(), low, span, height)).toArray();
    g.setStroke(line.getValue());
    g.setLineWidth(1.6);
    g.strokePolyline(xs, ys, xs.length);
    g.setFill(line.getValue());
    g.fillOval(xs[xs.length - 1] - DOT, ys[ys.length - 1] - DOT, 2 * DOT, 2 * DOT);
  }

  private @Nullable Threshold near() {
    return standing.over() == null ? standing.next() : standing.over();
  }

  private double x(Instant at, double width) {
    double back = Duration.between(at, now).toMillis() / (double) SHOWN.toMillis();
    return PAD + (1 - Math.clamp(back, 0, 1)) * (width - 2 * PAD);
  }

  private static double y(double value, double low, double span, double height) {
    return height - PAD - (value - low) / span * (height - 2 * PAD);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLE.getCssMetaData();
  }
}
