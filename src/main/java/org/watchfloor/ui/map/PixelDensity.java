package org.watchfloor.ui.map;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * How many pixels of the screen make one of the scene's own units: 1.5 on a display scaled to 150
 * %. What is painted as a picture must have so many, or it is enlarged and no longer crisp. JavaFX
 * thread.
 */
public final class PixelDensity {
  private PixelDensity() {}

  /** That of the screen a node is shown on now; 1 while it is shown on none. */
  public static double of(Node node) {
    Scene scene = node.getScene();
    Window shown = scene == null ? null : scene.getWindow();
    return shown == null ? 1 : shown.getRenderScaleX();
  }

  /** That of the screen a node is shown on, also when its window moves to another. */
  public static ObservableValue<Double> following(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::renderScaleXProperty)
        .map(Number::doubleValue)
        .orElse(1.0);
  }
}
