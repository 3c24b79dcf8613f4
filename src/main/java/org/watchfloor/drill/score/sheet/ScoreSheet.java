package org.watchfloor.drill.score.sheet;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.scenario.Ability;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.judgement.Judgement;

/**
 * The score sheet of a drill.
 *
 * @param station whose drill it is
 * @param title what it is called
 * @param form how it is held
 * @param scenario the key of the scenario
 * @param plan the key of the plan whose limits count
 * @param begins the time of the drill at its beginning
 * @param endedAt when it ended, by its clock; null while it has not
 * @param at up to when it is measured, by the clock of the drill
 * @param lines what was expected, in the order in which it came
 */
public record ScoreSheet(
    String station,
    String title,
    DrillForm form,
    String scenario,
    String plan,
    Instant begins,
    @Nullable Instant endedAt,
    Instant at,
    List<Line> lines) {

  /**
   * A score and what an evaluator said of it.
   *
   * @param score as measured
   * @param judgement empty where nobody said anything
   */
  public record Line(Score score, Optional<Judgement> judgement) {
    /**
     * How it counts: as it was measured; what the record cannot tell as the evaluator says who says
     * whether it was met. A grade alone decides nothing.
     */
    public Outcome outcome() {
      if (score.outcome() != Outcome.TO_JUDGE) {
        return score.outcome();
      }
      return judgement
          .map(one -> one.last().met())
          .map(met -> met ? Outcome.DONE : Outcome.MISSED)
          .orElse(Outcome.TO_JUDGE);
    }
  }

  public ScoreSheet {
    lines = List.copyOf(lines);
  }

  /** All of it. */
  public Tally total() {
    return Tally.of(lines.stream().map(Line::outcome).toList());
  }

  /** By the post it came to, in the order in which they were first asked; empty for the drill. */
  public Map<String, Tally> byPost() {
    return tallied(line -> line.score().post(), new LinkedHashMap<>());
  }

  /** By what it shows, in the order of the abilities; those nothing was asked of are left out. */
  public Map<Ability, Tally> byAbility() {
    return tallied(line -> line.score().ability(), new EnumMap<>(Ability.class));
  }

  private <K> Map<K, Tally> tallied(Function<Line, K> by, Map<K, Tally> into) {
    lines.stream()
        .collect(
            Collectors.groupingBy(
                by, LinkedHashMap::new, Collectors.mapping(Line::outcome, Collectors.toList())))
        .forEach((key, outcomes) -> into.put(key, Tally.of(outcomes)));
    return into;
  }
}
