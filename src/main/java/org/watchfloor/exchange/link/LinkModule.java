package org.watchfloor.exchange.link;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import org.watchfloor.exchange.link.view.LinkBand;
import org.watchfloor.exchange.parcel.view.OpenLinks;
import org.watchfloor.ui.FeatureModule;

/** Links between stations join the console. */
public final class LinkModule extends FeatureModule {
  @Override
  protected void configure() {
    OptionalBinder.newOptionalBinder(binder(), LinkTimes.class)
        .setDefault()
        .toInstance(LinkTimes.USUAL);
    OptionalBinder.newOptionalBinder(binder(), LinkDisk.class)
        .setDefault()
        .toInstance(LinkDisk.USUAL);
    bind(LinkKeeper.class).in(Scopes.SINGLETON);
    job(LinkKeeper.class);
    startable(LinkKeeper.class);
    band(LinkBand.class);
    command(OpenLinks.class);
  }
}
