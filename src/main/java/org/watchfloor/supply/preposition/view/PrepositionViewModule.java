package org.watchfloor.supply.preposition.view;

import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.ui.FeatureModule;

/** What the console shows of goods put forward. */
public final class PrepositionViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(PaperKind.class).addBinding().to(PrepositionPapers.class);
    opener(PrepositionOpener.class);
    command(NewPreposition.class);
  }
}
