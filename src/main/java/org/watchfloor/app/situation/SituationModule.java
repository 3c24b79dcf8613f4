package org.watchfloor.app.situation;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapModule;

/** The page 态势 with the map, and the keys of the map. */
public final class SituationModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new MapModule());
    startable(DistrictGround.class);
    search(PlaceSearch.class);
    search(ViewSearch.class);
    page(
        new Page(
            MapDesk.PAGE, "map.page", "mdi2m-map-outline", 100, "/fxml/map/situation.fxml", null));
    hint("↑ ↓ ← →", "map.key.move");
    hint("+  −", "map.key.zoom");
    hint("Shift", "map.key.box");
    hint("Home", "map.key.home");
    hint("Backspace", "map.key.back");
    hint("1 … 9  0  Q W R …", "map.key.layer");
    hint("Shift+1 … 9", "map.key.view");
    hint("B", "map.key.grounds");
    hint("D", "map.key.draw");
    hint("Space  Enter  Backspace", "map.key.point");
    hint("E", "map.key.reshape");
    hint("Ctrl+Z", "map.key.undo");
    hint("Shift+↑ ↓ ← →", "map.key.fine");
    hint("Esc", "map.key.escape");
  }

  private void hint(String key, String textKey) {
    set(KeyHint.class).addBinding().toInstance(new KeyHint(MapDesk.PAGE, key, textKey));
  }
}
