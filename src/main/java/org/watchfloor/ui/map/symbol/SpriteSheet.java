package org.watchfloor.ui.map.symbol;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * The drawings of one painter kept as images: outlines are drawn once and then copied, which on the
 * software pipeline takes a fifth of the time. A few dozen small images at most. JavaFX thread.
 */
final class SpriteSheet {
  /** Half the side of an image in text heights: the largest group with its stack and bars. */
  private static final double REACH = 2.1;

  private final SymbolPainter painter;
  private final double density;
  private final double half;
  private final Map<Sprite, Image> images = new HashMap<>();

  /**
   * An empty sheet.
   *
   * @param density pixels of the screen by pixel of the scene
   */
  SpriteSheet(SymbolPainter painter, double density) {
    this.painter = painter;
    this.density = density;
    this.half = Math.ceil(REACH * painter.unit());
  }

  /** Pixels of the screen by pixel of the scene. */
  double density() {
    return density;
  }

  /**
   * Draws the body of a marker.
   *
   * @param x on a whole pixel of the screen: a copy between pixels is slow and blurred
   * @param y on a whole pixel of the screen
   */
  void draw(GraphicsContext g, Sprite sprite, double x, double y) {
    Image image = images.computeIfAbsent(sprite, this::image);
    g.drawImage(image, x - half, y - half, 2 * half, 2 * half);
  }

  private Image image(Sprite sprite) {
    Canvas canvas = new Canvas(2 * half, 2 * half);
    painter.body(canvas.getGraphicsContext2D(), sprite, half, half);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setTransform(Transform.scale(density, density));
    return canvas.snapshot(clear, null);
  }
}
