package org.watchfloor.exchange.hall;

import com.google.inject.Scopes;
import org.watchfloor.exchange.hall.view.HallBand;
import org.watchfloor.exchange.hall.view.OpenSeats;
import org.watchfloor.store.Belonging;
import org.watchfloor.ui.FeatureModule;

/** The hall joins the console. */
public final class HallModule extends FeatureModule {
  @Override
  protected void configure() {
    set(Belonging.class);
    bind(HallEar.class).in(Scopes.SINGLETON);
    job(HallKeeper.class);
    job(HallEar.class);
    startable(HallEar.class);
    startable(HallEditing.class);
    band(HallBand.class);
    command(OpenSeats.class);
  }
}
