package org.watchfloor.team;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamFact.TeamHeard;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamFact.TeamReadinessChanged;

/** Says what happened to teams and jobs. The register's own rows are not news. */
final class TeamRenderer implements EntryRenderer {
  private final TeamStore teams;

  @Inject
  TeamRenderer(TeamStore teams) {
    this.teams = teams;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        TeamAssigned.class,
        AssignmentAdvanced.class,
        TeamLocated.class,
        TeamHeard.class,
        TeamReadinessChanged.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    Subject subject = recorded.entry().subject();
    return switch (recorded.fact()) {
      case TeamAssigned fact -> assigned(fact, texts);
      case AssignmentAdvanced fact ->
          texts.get(
              fact.note().isEmpty() ? "team.said.advanced" : "team.said.ended",
              name(teamOf(recorded)),
              texts.name("team.status", fact.status()),
              fact.note());
      case TeamLocated fact ->
          texts.get(
              "team.said.located",
              name(subject.id()),
              fact.pointSource().said(fact.at()),
              fact.how());
      case TeamHeard fact -> texts.get("team.said.heard", name(subject.id()), fact.how());
      case TeamReadinessChanged fact ->
          texts.get(
              fact.reason().isBlank() ? "team.said.readiness" : "team.said.readiness_because",
              name(subject.id()),
              texts.name("team.readiness", fact.readiness()),
              fact.reason());
      default -> "";
    };
  }

  private String assigned(TeamAssigned fact, Texts texts) {
    String line =
        fact.task().isBlank()
            ? texts.get("team.said.sent", name(fact.team()))
            : texts.get("team.said.assigned", name(fact.team()), fact.task());
    return fact.override().isEmpty()
        ? line
        : texts.get("team.said.override", line, fact.override());
  }

  private static String teamOf(Recorded recorded) {
    return recorded.entry().about().stream()
        .filter(about -> about.kind().equals("team"))
        .map(Subject::id)
        .findFirst()
        .orElse("");
  }

  private String name(String number) {
    return teams.find(number).map(found -> found.state().name()).orElse(number);
  }
}
