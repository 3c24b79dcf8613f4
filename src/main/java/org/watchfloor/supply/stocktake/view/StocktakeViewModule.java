package org.watchfloor.supply.stocktake.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of stocktaking. */
public final class StocktakeViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(ShowDifferences.class);
  }
}
