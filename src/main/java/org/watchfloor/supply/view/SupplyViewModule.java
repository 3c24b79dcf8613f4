package org.watchfloor.supply.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of supplies. */
public final class SupplyViewModule extends FeatureModule {
  static final String PAGE = "supply";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE,
            "supply.page",
            "mdi2p-package-variant-closed",
            400,
            "/fxml/supply/supplies.fxml",
            null));
    keyHint(new KeyHint(PAGE, "Enter", "supply.key.explain"));
    command(NewTransfer.class);
    search(DepotSearch.class);
    opener(DepotOpener.class);
    opener(TransferOpener.class);
    set(MapLayer.class).addBinding().to(DepotLayer.class);
  }
}
