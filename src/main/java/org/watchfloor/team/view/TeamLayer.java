package org.watchfloor.team.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Teams on the map, where they were last reported or at their base. */
final class TeamLayer implements MapLayer {
  private final TeamService teams;

  @Inject
  TeamLayer(TeamService teams) {
    this.teams = teams;
  }

  @Override
  public String id() {
    return "teams";
  }

  @Override
  public String titleKey() {
    return "team.teams";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    Map<String, List<Assignment>> jobs =
        teams.openAssignments().stream().collect(Collectors.groupingBy(Assignment::team));
    return teams.list().stream()
        .map(team -> symbol(team, jobs.getOrDefault(team.number(), List.of())))
        .toList();
  }

  private static MapSymbol symbol(Team team, List<Assignment> jobs) {
    List<Message> lines = new ArrayList<>();
    jobs.forEach(job ->
        lines.add(
            Message.of(
                "team.card.job",
                Message.of("team.status." + job.status().name()),
                job.incident(),
                job.task())));
    lines.add(
        Message.of(
            "team.card.strength",
            Message.of("team.class." + team.profile().kind().name()),
            team.profile().strength(),
            Message.of("team.readiness." + team.readiness().name())));
    ObjectRef ref = new ObjectRef("team", team.number());
    MapSymbol symbol =
        MapSymbol.of(ref, team.at(), SymbolCategory.TEAM, state(team, jobs), team.name())
            .with(lines.toArray(Message[]::new))
            .from(team.pointSource());
    if (team.seenAt() != null && team.seenSince() != null) {
      symbol = symbol.seen(team.seenSince(), team.seenBy());
    }
    return jobs.isEmpty() ? symbol : symbol.since(jobs.getFirst().since());
  }

  private static SymbolState state(Team team, List<Assignment> jobs) {
    if (jobs.size() > 1) {
      return SymbolState.YELLOW;
    }
    if (!jobs.isEmpty()) {
      return SymbolState.BLUE;
    }
    return team.readiness() == Readiness.STANDBY ? SymbolState.NORMAL : SymbolState.FAINT;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return teams.onChange(changed);
  }
}
