package org.watchfloor.ui.map.view;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.map.MapCamera;

/**
 * Turns the mouse into moves of the camera and clicks: a drag of a few pixels is still a click, a
 * drag with Shift draws a box to zoom into, and the wheel turns whole zooms only. JavaFX thread.
 */
final class MapGestures {
  /** Hands tremble at 3 a.m.: less than this is a click. */
  private static final double TREMBLE = 5;

  /** What one notch of a wheel gives; a touch pad gives many small parts of it. */
  private static final double NOTCH = 40;

  /** What a click leads to. */
  interface Clicks {
    /** Clicked, at a pixel of the map. */
    void clicked(double x, double y);

    /** Clicked twice, at a pixel of the map. */
    void doubleClicked(double x, double y);

    /** Whether a drag that begins here takes a thing along instead of moving the map. */
    default boolean carries(double x, double y) {
      return false;
    }

    /** Whether a drag that begins here moves something on the map instead of the map. */
    default boolean holds(double x, double y) {
      return false;
    }

    /** What is held is dragged to a pixel of the map. */
    default void heldAt(double x, double y) {}

    /** What is held is let go; at a pixel of the map if it was dragged, else null. */
    default void letGo(@Nullable Point2D at) {}
  }

  private final MapCamera camera;
  private final ZoomBox box;
  private final Clicks clicks;
  private double pressedX;
  private double pressedY;
  private boolean pressed;
  private boolean dragging;
  private boolean boxing;
  private boolean carrying;
  private boolean holding;
  private double turned;

  MapGestures(MapCamera camera, ZoomBox box, Clicks clicks) {
    this.camera = camera;
    this.box = box;
    this.clicks = clicks;
  }

  /** Listens to the mouse on this region. */
  void on(Region map) {
    map.setOnMousePressed(event -> {
      map.requestFocus();
      press(event);
    });
    map.setOnMouseDragged(this::drag);
    map.setOnMouseReleased(this::release);
    map.setOnScroll(this::turn);
  }

  private void press(MouseEvent event) {
    pressed = event.getButton() == MouseButton.PRIMARY;
    dragging = false;
    pressedX = event.getX();
    pressedY = event.getY();
    boxing = pressed && event.isShiftDown();
    holding = pressed && !boxing && clicks.holds(pressedX, pressedY);
    carrying = pressed && !boxing && !holding && clicks.carries(pressedX, pressedY);
    if (pressed && !boxing && !holding && !carrying) {
      camera.grab();
    }
  }

  private void drag(MouseEvent event) {
    if (!pressed) {
      return;
    }
    double dx = event.getX() - pressedX;
    double dy = event.getY() - pressedY;
    dragging |= Math.hypot(dx, dy) > TREMBLE;
    if (dragging && boxing) {
      box.span(pressedX, pressedY, event.getX(), event.getY());
    } else if (dragging && holding) {
      clicks.heldAt(event.getX(), event.getY());
    } else if (dragging && !carrying) {
      camera.drag(dx, dy);
    }
  }

  private void release(MouseEvent event) {
    if (!pressed || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressed = false;
    if (holding) {
      clicks.letGo(dragging ? new Point2D(event.getX(), event.getY()) : null);
      return;
    }
    camera.drop();
    if (dragging && boxing) {
      box.zoomWith(camera);
    }
    if (dragging) {
      return;
    }
    if (event.getClickCount() == 2) {
      clicks.doubleClicked(event.getX(), event.getY());
    } else {
      clicks.clicked(event.getX(), event.getY());
    }
  }

  /** Whether the drag that goes on takes a thing along. */
  boolean carrying() {
    return carrying;
  }

  /** Where the mouse was pressed last, in pixels of the map. */
  double pressedX() {
    return pressedX;
  }

  double pressedY() {
    return pressedY;
  }

  /**
   * Gives up a box that is being drawn.
   *
   * @return false if there is none
   */
  boolean giveUp() {
    if (!box.isVisible()) {
      return false;
    }
    box.hide();
    pressed = false;
    return true;
  }

  private void turn(ScrollEvent event) {
    event.consume();
    if (event.isInertia() || event.getDeltaY() == 0) {
      return;
    }
    turned += event.getDeltaY() / NOTCH;
    int steps = (int) turned;
    if (steps != 0) {
      turned = 0;
      camera.zoom(Math.clamp(steps, -1, 1), event.getX(), event.getY());
    }
  }
}
