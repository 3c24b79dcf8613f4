package org.watchfloor.app.wall;

import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * A display of this machine. JavaFX gives no names, so one is known again by where it stands and
 * how large it is.
 *
 * @param x its left edge, in points of the whole desktop
 * @param y its upper edge
 * @param width points
 * @param height points
 * @param primary whether it is the one windows open on
 */
record Display(double x, double y, double width, double height, boolean primary) {

  static Display of(Screen screen) {
    Rectangle2D bounds = screen.getBounds();
    return new Display(
        bounds.getMinX(),
        bounds.getMinY(),
        bounds.getWidth(),
        bounds.getHeight(),
        screen.equals(Screen.getPrimary()));
  }

  /** What is remembered of it. */
  String id() {
    return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", x, y, width, height);
  }
}
