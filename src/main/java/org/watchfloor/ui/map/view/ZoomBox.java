package org.watchfloor.ui.map.view;

import javafx.scene.layout.Region;
import org.watchfloor.ui.map.MapCamera;

/** The box an officer draws over the map with Shift held, to see what is in it. JavaFX thread. */
final class ZoomBox extends Region {
  ZoomBox() {
    getStyleClass().add("map-zoom-box");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Spans it between two corners, in pixels of the map. */
  void span(double x, double y, double otherX, double otherY) {
    resizeRelocate(
        Math.min(x, otherX), Math.min(y, otherY), Math.abs(x - otherX), Math.abs(y - otherY));
    setVisible(true);
  }

  /** Sends the camera to what it holds, and hides it. */
  void zoomWith(MapCamera camera) {
    // A drag straight across has no height at all.
    camera.zoomInto(getLayoutX(), getLayoutY(), Math.max(1, getWidth()), Math.max(1, getHeight()));
    hide();
  }

  /** Takes it away. */
  void hide() {
    setVisible(false);
  }
}
