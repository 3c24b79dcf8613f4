package org.watchfloor.order.channel.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of channels. */
public final class ChannelViewModule extends FeatureModule {
  /** The section stands on the system page. */
  static final String PAGE = "system";

  @Override
  protected void configure() {
    opener(MessageOpener.class);
  }
}
