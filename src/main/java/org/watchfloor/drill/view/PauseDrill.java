package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Lets the drill’s clock stand. */
final class PauseDrill implements Command {
  private final DrillDesk desk;

  @Inject
  PauseDrill(DrillDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "drill.command.pause";
  }

  @Override
  public String icon() {
    return "mdi2p-pause";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    desk.pause();
  }
}
