package org.watchfloor.region.layer;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.region.layer.view.LayerViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Imported layers join the console. */
public final class LayerModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(LayerFact.class);
    store(LayerStore.class);
    set(EntryRenderer.class).addBinding().to(LayerRenderer.class);
    install(new LayerViewModule());
  }

  @ProvidesIntoSet
  Listing layers(LayerService layers) {
    return LayerListing.of(layers);
  }
}
