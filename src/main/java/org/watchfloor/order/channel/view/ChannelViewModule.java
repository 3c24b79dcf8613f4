package org.watchfloor.order.channel.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of channels. */
public final class ChannelViewModule extends FeatureModule {
  /** The section stands on the system page. */
  static final String PAGE = "system";

  static final String ICON = "mdi2e-email-alert-outline";

  @Override
  protected void configure() {
    band(ChannelBand.class);
    opener(MessageOpener.class);
  }
}
