package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;

/**
 * Switches all layers of the desk's map by their keys: those of the console first, as in the
 * legend, then imported ones, as in their panel. JavaFX thread.
 */
public final class LayerSwitch {
  private final LayerChoice layers;
  private final BackdropChoice backdrops;

  @Inject
  public LayerSwitch(LayerChoice layers, BackdropChoice backdrops) {
    this.layers = layers;
    this.backdrops = backdrops;
  }

  /** The key of an imported layer at a place of the panel; empty if there are no more keys. */
  public String keyOfBackdrop(int place) {
    return LayerKeys.of(layers.all().size() + place);
  }

  /** Switches the layer at a place; does nothing beyond the last. */
  public void toggle(int place) {
    layers.toggle(place);
    List<String> imported = backdrops.offered();
    int beyond = place - layers.all().size();
    if (beyond >= 0 && beyond < imported.size()) {
      String id = imported.get(beyond);
      backdrops.show(id, backdrops.hidden().get().contains(id));
    }
  }

  /** Switches the layer a key means; false if it means none. */
  public boolean take(KeyEvent event) {
    OptionalInt place = LayerKeys.place(event);
    place.ifPresent(this::toggle);
    return place.isPresent();
  }
}
