package org.watchfloor.team.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapAction;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of teams. */
public final class TeamViewModule extends FeatureModule {
  static final String PAGE = "team";

  @Override
  protected void configure() {
    page(new Page(PAGE, "team.page", "mdi2a-account-group", 600, "/fxml/team/teams.fxml", null));
    keyHint(new KeyHint(PAGE, "Space", "team.key.next"));
    keyHint(new KeyHint(PAGE, "P", "team.key.position"));
    keyHint(new KeyHint(PAGE, "H", "team.key.hear"));
    keyHint(new KeyHint(PAGE, "1 … 8", "team.key.status"));
    command(LocateTeam.class);
    opener(TeamOpener.class);
    set(MapLayer.class).addBinding().to(TeamLayer.class);
    set(MapAction.class).addBinding().to(LocateHere.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(TeamService teams, UiTexts texts) {
    NameSearch<Team> search =
        new NameSearch<>(
            teams::list,
            Team::name,
            Team::number,
            (team, rank) ->
                SearchHit.object(
                    team.name(),
                    texts.get(
                        "team.search.detail",
                        texts.name("team.class", team.profile().kind()),
                        texts.name("team.readiness", team.readiness()),
                        team.number()),
                    "mdi2a-account-group",
                    rank,
                    new ObjectRef("team", team.number())));
    teams.onChange(search::changed);
    return search;
  }

  /** Whose telephone it is: the team is found by it. */
  @ProvidesIntoSet
  @Singleton
  SearchSource phones(TeamService teams, UiTexts texts) {
    NameSearch<Team> search =
        new NameSearch<>(
            () -> teams.list().stream().filter(team -> team.profile().phone() != null).toList(),
            TeamViewModule::phone,
            TeamViewModule::phone,
            (team, rank) ->
                SearchHit.object(
                    phone(team),
                    texts.get("team.search.phone", team.name()),
                    "mdi2p-phone",
                    rank,
                    new ObjectRef("team", team.number())));
    teams.onChange(search::changed);
    return search;
  }

  private static String phone(Team team) {
    return Objects.requireNonNullElse(team.profile().phone(), "");
  }
}
