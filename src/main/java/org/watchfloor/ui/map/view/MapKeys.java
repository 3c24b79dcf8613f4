package org.watchfloor.ui.map.view;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyEvent;
import org.watchfloor.ui.map.LayerKeys;
import org.watchfloor.ui.map.MapCamera;

/** The keys of the map while it has the focus. JavaFX thread. */
final class MapKeys {
  /** How far an arrow key moves, as a part of the window. */
  private static final double STEP = 0.2;

  /** How far it moves with Shift, pixels: to bring a place under the cross. */
  private static final double FINE = 8;

  private final MapCamera camera;
  private final IntConsumer layers;
  private final IntConsumer views;

  /**
   * @param layers switches the layer at a place of the legend
   * @param views shows the saved view at a place of the list
   */
  MapKeys(MapCamera camera, IntConsumer layers, IntConsumer views) {
    this.camera = camera;
    this.layers = layers;
    this.views = views;
  }

  /** Takes a key that belongs to the map; leaves all others, and all with Ctrl or Alt, alone. */
  void take(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (moved(event) || view(event) || layer(event)) {
      event.consume();
    }
  }

  private boolean moved(KeyEvent event) {
    boolean fine = event.isShiftDown();
    double across = fine ? FINE : camera.viewport().get().width() * STEP;
    double down = fine ? FINE : camera.viewport().get().height() * STEP;
    switch (event.getCode()) {
      case LEFT -> camera.nudge(-across, 0);
      case RIGHT -> camera.nudge(across, 0);
      case UP -> camera.nudge(0, -down);
      case DOWN -> camera.nudge(0, down);
      case PLUS, ADD, EQUALS -> camera.zoom(1);
      case MINUS, SUBTRACT -> camera.zoom(-1);
      case HOME -> camera.home();
      case BACK_SPACE -> camera.back();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean view(KeyEvent event) {
    if (!event.isShiftDown() || !event.getCode().isDigitKey()) {
      return false;
    }
    // The name of a digit key ends in its digit, on the keypad as well.
    String name = event.getCode().getName();
    int place = name.charAt(name.length() - 1) - '1';
    if (place >= 0) {
      views.accept(place);
    }
    return place >= 0;
  }

  private boolean layer(KeyEvent event) {
    OptionalInt place = LayerKeys.place(event);
    place.ifPresent(layers);
    return place.isPresent();
  }
}
