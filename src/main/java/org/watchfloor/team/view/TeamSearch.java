package org.watchfloor.team.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.UiTexts;

/** Finds teams. */
@Singleton
final class TeamSearch extends NameSearch<Team> {
  private final TeamService teams;
  private final UiTexts texts;

  @Inject
  TeamSearch(TeamService teams, UiTexts texts) {
    this.teams = teams;
    this.texts = texts;
    teams.onChange(this::changed);
  }

  @Override
  protected List<Team> things() {
    return teams.list();
  }

  @Override
  protected String number(Team team) {
    return team.number();
  }

  @Override
  protected String name(Team team) {
    return team.name();
  }

  @Override
  protected SearchHit hit(Team team, int rank) {
    String detail =
        texts.get(
            "team.search.detail",
            texts.name("team.class", team.profile().kind()),
            texts.name("team.readiness", team.readiness()),
            team.number());
    return SearchHit.object(
        team.name(), detail, "mdi2a-account-group", rank, new ObjectRef("team", team.number()));
  }
}
