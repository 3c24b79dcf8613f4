package org.watchfloor.ui.map.shape;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws on a canvas. JavaFX thread. */
final class CanvasPen implements Pen {
  private final GraphicsContext g;

  CanvasPen(GraphicsContext g) {
    this.g = g;
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineDashes();
    g.setFillRule(FillRule.EVEN_ODD);
  }

  @Override
  public void block(double x, double y, double width, double height, Color colour) {
    g.setFill(colour);
    g.fillRect(x, y, width, height);
  }

  @Override
  public void fill(List<Path> rings, Color colour) {
    g.setFill(colour);
    if (rings.size() == 1) {
      Path only = rings.getFirst();
      g.fillPolygon(only.xs(), only.ys(), only.size());
      return;
    }
    g.beginPath();
    for (Path path : rings) {
      g.moveTo(path.xs()[0], path.ys()[0]);
      for (int i = 1; i < path.size(); i++) {
        g.lineTo(path.xs()[i], path.ys()[i]);
      }
      g.closePath();
    }
    g.fill();
  }

  @Override
  public void stroke(Path path, boolean closed, Color colour, double width) {
    g.setStroke(colour);
    g.setLineWidth(width);
    if (closed) {
      g.strokePolygon(path.xs(), path.ys(), path.size());
    } else {
      g.strokePolyline(path.xs(), path.ys(), path.size());
    }
  }

  @Override
  public void lines(double[][] lines, Color colour, double width) {
    g.setStroke(colour);
    g.setLineWidth(width);
    g.beginPath();
    for (double[] line : lines) {
      g.moveTo(line[0], line[1]);
      g.lineTo(line[2], line[3]);
    }
    g.stroke();
  }

  @Override
  public void disc(double x, double y, double radius, Color colour) {
    g.setFill(colour);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void circle(double x, double y, double radius, Color colour, double width) {
    g.setStroke(colour);
    g.setLineWidth(width);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
