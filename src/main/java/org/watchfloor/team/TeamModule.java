package org.watchfloor.team;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.team.view.TeamViewModule;
import org.watchfloor.ui.FeatureModule;

/** Teams and their jobs join the console. */
public final class TeamModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(TeamFact.class);
    store(TeamStore.class);
    store(AssignmentStore.class);
    register(TeamRegister.class);
    set(EntryRenderer.class).addBinding().to(TeamRenderer.class);
    install(new TeamViewModule());
  }

  @ProvidesIntoSet
  Listing teams(TeamService teams) {
    return TeamListings.teams(teams);
  }

  @ProvidesIntoSet
  Listing assignments(TeamService teams) {
    return TeamListings.assignments(teams);
  }
}
