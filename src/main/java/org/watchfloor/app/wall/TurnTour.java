package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Switches the tour of the wall on or off. */
final class TurnTour implements Command {
  private final WallChoices choices;

  @Inject
  TurnTour(WallChoices choices) {
    this.choices = choices;
  }

  @Override
  public String titleKey() {
    return "wall.command.tour";
  }

  @Override
  public String icon() {
    return "mdi2r-rotate-right";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    choices.tour().set(!choices.tour().get());
  }
}
