package org.watchfloor.team.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Writes down a team's position from anywhere. */
final class LocateTeam implements Command {
  private final PositionForm form;

  @Inject
  LocateTeam(PositionForm form) {
    this.form = form;
  }

  @Override
  public String titleKey() {
    return "team.position.title";
  }

  @Override
  public String icon() {
    return "mdi2m-map-marker-account";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    form.open(null);
  }
}
