package org.watchfloor.ui.map.shape;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * What imported features are drawn with: on a canvas on the JavaFX thread, or into a picture in the
 * background. Both draw the same. Colours may let through what is below; measures are pixels.
 */
interface Pen {

  /** Fills a rectangle of whole pixels. */
  void block(double x, double y, double width, double height, Color colour);

  /** Fills an area; a ring within another is a hole. */
  void fill(List<Path> rings, Color colour);

  /** Draws along a path, closed back to its beginning or open. */
  void stroke(Path path, boolean closed, Color colour, double width);

  /** Draws straight lines, each from x and y of the one end to those of the other. */
  void lines(double[][] lines, Color colour, double width);

  /** Fills a circle around a place. */
  void disc(double x, double y, double radius, Color colour);

  /** Draws a circle around a place. */
  void circle(double x, double y, double radius, Color colour, double width);
}
