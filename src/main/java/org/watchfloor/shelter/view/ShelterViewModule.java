package org.watchfloor.shelter.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of shelters. */
public final class ShelterViewModule extends FeatureModule {
  static final String PAGE = "shelter";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE, "shelter.page", "mdi2h-home-group", 500, "/fxml/shelter/shelters.fxml", null));
    keyHint(new KeyHint(PAGE, "0 … 9  Enter", "shelter.key.count"));
    search(ShelterSearch.class);
    opener(ShelterOpener.class);
    set(MapLayer.class).addBinding().to(ShelterLayer.class);
  }
}
