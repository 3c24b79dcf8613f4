package org.watchfloor.supply.aid.view;

import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.ui.FeatureModule;

/** What the console shows of mutual aid. */
public final class AidViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(PaperKind.class).addBinding().to(AidPapers.class);
    opener(AidOpener.class);
    command(NewAid.class);
  }
}
