package org.watchfloor.drill.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.FeatureModule;

/** What a drill puts on every screen; installed by the drill module. */
public final class DrillViewModule extends FeatureModule {
  @Override
  protected void configure() {
    band(DrillBandItem.class);
    band(InboxBandItem.class);
  }

  @ProvidesIntoSet
  Command inbox(DrillWindows windows) {
    return new DrillCommand(
        "drill.inbox.title", "mdi2p-phone-incoming", "Shortcut+Shift+I", windows::inbox);
  }

  @ProvidesIntoSet
  Command director(DrillWindows windows) {
    return new DrillCommand(
        "drill.director.title", "mdi2m-movie-open-play", null, windows::director);
  }

  @ProvidesIntoSet
  Command run(DrillDesk desk) {
    return new DrillCommand("drill.command.run", "mdi2p-play", null, desk::run);
  }

  @ProvidesIntoSet
  Command pause(DrillDesk desk) {
    return new DrillCommand("drill.command.pause", "mdi2p-pause", null, desk::pause);
  }

  @ProvidesIntoSet
  Command hurry(DrillDesk desk) {
    return new DrillCommand("drill.command.hurry", "mdi2f-fast-forward", null, desk::hurry);
  }
}
