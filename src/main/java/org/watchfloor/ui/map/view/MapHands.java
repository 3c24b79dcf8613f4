package org.watchfloor.ui.map.view;

import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;

/**
 * Mouse and keys for a map that is only looked at: move, zoom, layers, views; a click opens
 * nothing. JavaFX thread.
 */
public final class MapHands {
  private MapHands() {}

  /**
   * Lets hands move a map.
   *
   * @param stage what the map is drawn on; takes the focus
   * @param views shows the saved view at a place of the list
   */
  public static void on(Pane stage, MapParts parts, IntConsumer views) {
    ZoomBox box = new ZoomBox();
    stage.getChildren().add(box);
    stage.setFocusTraversable(true);
    MapKeys keys = new MapKeys(parts.camera(), parts.layers()::toggle, views);
    stage.setOnKeyPressed(keys::take);
    new MapGestures(parts.camera(), box, new Looking(parts)).on(stage);
  }

  private record Looking(MapParts parts) implements MapGestures.Clicks {
    @Override
    public void clicked(double x, double y) {
      // There is nothing to open on it.
    }

    @Override
    public void doubleClicked(double x, double y) {
      parts.camera().zoom(1, x, y);
    }
  }
}
