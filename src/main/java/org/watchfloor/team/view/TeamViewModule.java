package org.watchfloor.team.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of teams. */
public final class TeamViewModule extends FeatureModule {
  static final String PAGE = "team";

  @Override
  protected void configure() {
    page(new Page(PAGE, "team.page", "mdi2a-account-group", 600, "/fxml/team/teams.fxml", null));
    keyHint(new KeyHint(PAGE, "Space", "team.key.next"));
    keyHint(new KeyHint(PAGE, "1 … 8", "team.key.status"));
    search(TeamSearch.class);
    opener(TeamOpener.class);
    set(MapLayer.class).addBinding().to(TeamLayer.class);
  }
}
