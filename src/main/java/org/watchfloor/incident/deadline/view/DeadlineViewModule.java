package org.watchfloor.incident.deadline.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;

/** What the console shows of reporting. */
public final class DeadlineViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(NextDeadlineItem.class);
    command(OpenNextDeadline.class);
    opener(ClockOpener.class);
    set(ObjectPanel.class).addBinding().to(ReportingPanel.class);
  }
}
