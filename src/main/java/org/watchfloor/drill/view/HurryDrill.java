package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Lets the drill’s clock run faster: ten times, then sixty. */
final class HurryDrill implements Command {
  private final DrillDesk desk;

  @Inject
  HurryDrill(DrillDesk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "drill.command.hurry";
  }

  @Override
  public String icon() {
    return "mdi2f-fast-forward";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    desk.hurry();
  }
}
