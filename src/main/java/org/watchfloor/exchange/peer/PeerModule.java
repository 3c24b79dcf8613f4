package org.watchfloor.exchange.peer;

import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.ui.FeatureModule;

/** The other stations join the console. */
public final class PeerModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(PeerFact.class);
    store(PeerStore.class);
    set(EntryRenderer.class).addBinding().to(PeerRenderer.class);
  }
}
