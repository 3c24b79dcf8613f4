package org.watchfloor.app.shell;

import org.watchfloor.task.Schedule;
import org.watchfloor.ui.FeatureModule;

/**
 * What the shell itself adds: the schedule, pages and commands in Ctrl+K, the state of the link and
 * of the power.
 */
public final class ShellModule extends FeatureModule {
  @Override
  protected void configure() {
    startable(Schedule.class);
    search(PageSearch.class);
    search(CommandSearch.class);
    band(LinkBandItem.class);
    band(PastBandItem.class);
    band(PowerBandItem.class);
    job(PowerJob.class);
    command(SwitchLook.class);
    command(SwitchLanguage.class);
  }
}
