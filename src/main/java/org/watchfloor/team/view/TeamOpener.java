package org.watchfloor.team.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;

/** Opens a team on its page. */
final class TeamOpener implements ObjectOpener {
  private final TeamsViewModel model;

  @Inject
  TeamOpener(TeamsViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return "team";
  }

  @Override
  public String page() {
    return TeamViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted().set(id);
  }
}
