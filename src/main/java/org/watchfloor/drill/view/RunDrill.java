package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Lets the drill’s clock run as the machine’s does. */
final class RunDrill implements Command {
  private final DrillDesk desk;

  @Inject
  RunDrill(DrillDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "drill.command.run";
  }

  @Override
  public String icon() {
    return "mdi2p-play";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    desk.run();
  }
}
