package org.watchfloor.incident.dispatch;

import org.watchfloor.incident.dispatch.view.DispatchPanel;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;

/** Sending teams and supplies joins the page of an incident. */
public final class DispatchModule extends FeatureModule {
  @Override
  protected void configure() {
    set(TransferTargets.class).addBinding().to(IncidentTargets.class);
    set(ObjectPanel.class).addBinding().to(DispatchPanel.class);
  }
}
