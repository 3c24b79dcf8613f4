package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Ability;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamService;

/**
 * Whether, in the whole drill, a team or stock was used twice. Of nothing given out nobody can say.
 */
final class DoubleBooking {
  private final TeamService teams;
  private final SupplyService supply;

  @jakarta.inject.Inject
  DoubleBooking(TeamService teams, SupplyService supply) {
    this.teams = teams;
    this.supply = supply;
  }

  List<Score> scores(List<Recorded> entries) {
    Instant since = entries.isEmpty() ? Instant.EPOCH : entries.getFirst().entry().recordedAt();
    return List.of(
        score(Criterion.TEAM_ONCE, Ability.FORCES, "score.wanted.teamOnce", since, teams(entries)),
        score(
            Criterion.STOCK_ONCE,
            Ability.SUPPLIES,
            "score.wanted.stockOnce",
            since,
            stock(entries)));
  }

  private static Score score(
      Criterion criterion, Ability ability, String wanted, Instant since, Verdict verdict) {
    return new Score(
        "",
        "",
        null,
        1,
        criterion,
        ability,
        "",
        Message.of(wanted),
        since,
        null,
        verdict.outcome(),
        verdict.proof(),
        verdict.said());
  }

  /** Whoever gives a job writes down the jobs the team was bound by: these are what counts. */
  private Verdict teams(List<Recorded> entries) {
    Recorded last = null;
    Recorded first = null;
    List<String> twice = new ArrayList<>();
    for (Recorded recorded : entries) {
      if (recorded.fact() instanceof TeamAssigned given) {
        last = recorded;
        List<String> besides = given.besides();
        if (besides != null && !besides.isEmpty()) {
          first = first == null ? recorded : first;
          twice.add(teams.find(given.team()).map(Team::name).orElse(given.team()));
        }
      }
    }
    return verdict(last, first, twice, "score.why.noTeams", "score.done.teamTwice");
  }

  private Verdict stock(List<Recorded> entries) {
    Map<String, Recorded> moved = new HashMap<>();
    Recorded last = null;
    for (Recorded recorded : entries) {
      if (recorded.fact() instanceof StockMoved move && !move.onlyKeeps()) {
        last = recorded;
        moved.put(recorded.entry().subject().id(), recorded);
      }
    }
    Recorded first = null;
    List<String> twice = new ArrayList<>();
    for (StockLine line : supply.stock()) {
      Recorded move = moved.get(line.key().id());
      if (move != null && (line.contradictory() || line.overreserved())) {
        first = first == null ? move : first;
        twice.add(line.key().id());
      }
    }
    return verdict(last, first, twice, "score.why.noGoods", "score.done.stockTwice");
  }

  private static Verdict verdict(
      @Nullable Recorded last,
      @Nullable Recorded first,
      List<String> twice,
      String none,
      String said) {
    if (last == null) {
      return Verdict.untold(Message.of(none), Optional.empty());
    }
    return first == null
        ? new Verdict(Outcome.DONE, Optional.of(Proof.of(last)), Optional.empty())
        : new Verdict(
            Outcome.MISSED,
            Optional.of(Proof.of(first)),
            Optional.of(Message.of(said, twice.size(), String.join("、", twice))));
  }
}
