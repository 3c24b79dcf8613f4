package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.SymbolFeed;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;

/**
 * What one map looks at and shows. The injected one is the desk's; whoever shows a second map makes
 * its own, and neither moves the other. JavaFX thread.
 *
 * @param camera where it looks
 * @param layers which layers it shows
 * @param symbols the symbols of these layers
 * @param shapes the shapes of these layers
 * @param ground the ground under them
 * @param groundChoice which ground that is, and how strong
 */
public record MapParts(
    MapCamera camera,
    LayerChoice layers,
    SymbolFeed symbols,
    ShapeFeed shapes,
    GroundMap ground,
    GroundChoice groundChoice) {

  @Inject
  public MapParts {}
}
