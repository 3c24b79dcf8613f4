package org.watchfloor.document.pack;

import org.watchfloor.document.pack.view.PackViewModule;
import org.watchfloor.ui.FeatureModule;

/** The three-outage pack joins the console; maps and cards are added by who draws them. */
public final class PackModule extends FeatureModule {
  @Override
  protected void configure() {
    set(PackPart.class).addBinding().to(PhonePart.class);
    set(PackPart.class).addBinding().to(RosterPart.class);
    set(PackPart.class).addBinding().to(FormPart.class);
    set(PackPart.class).addBinding().to(LogPart.class);
    install(new PackViewModule());
  }
}
