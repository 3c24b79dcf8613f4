package org.watchfloor.exchange.hall;

import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import org.watchfloor.account.Presence;
import org.watchfloor.exchange.hall.view.HallBand;
import org.watchfloor.exchange.hall.view.OpenSeats;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.store.Belonging;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.FeatureModule;

/** The hall joins the console. */
public final class HallModule extends FeatureModule {
  @Override
  protected void configure() {
    set(Belonging.class);
    facts(KeyFact.class);
    set(EntryRenderer.class).addBinding().to(KeyRenderer.class);
    bind(HallEar.class).in(Scopes.SINGLETON);
    job(HallKeeper.class);
    job(HallEar.class);
    startable(HallEar.class);
    startable(HallEditing.class);
    band(HallBand.class);
    command(OpenSeats.class);
  }

  /**
   * Until the hall has said who is where nobody can say so; who only reads beside a seat never asks
   * it.
   */
  @Provides
  @Singleton
  Presence presence(DataFolder folder) {
    Presence presence = new Presence();
    if (HallKey.has(folder)) {
      presence.heard(new Presence.Unknown());
    }
    return presence;
  }
}
