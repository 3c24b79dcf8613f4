package org.watchfloor.incident.deadline.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.ObjectPanel;

/** What the console shows of reporting. */
public final class DeadlineViewModule extends FeatureModule {
  /** The page of an incident, where the panel stands. */
  private static final String INCIDENT = "incident";

  @Override
  protected void configure() {
    band(NextDeadlineItem.class);
    command(OpenNextDeadline.class);
    opener(ClockOpener.class);
    keyHint(new KeyHint(INCIDENT, "Alt+P", "report.key.print"));
    keyHint(new KeyHint(INCIDENT, "Alt+C", "report.key.confirm"));
    set(ObjectPanel.class).addBinding().to(ReportingPanel.class);
  }
}
