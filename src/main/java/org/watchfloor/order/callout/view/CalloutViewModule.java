package org.watchfloor.order.callout.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of call-outs. */
public final class CalloutViewModule extends FeatureModule {
  @Override
  protected void configure() {}
}
