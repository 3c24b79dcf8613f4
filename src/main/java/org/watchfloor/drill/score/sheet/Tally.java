package org.watchfloor.drill.score.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.watchfloor.drill.score.Outcome;

/**
 * How often what was expected was done.
 *
 * @param met in time, and right
 * @param late too late
 * @param missed not, or not right
 * @param open not yet, and there is still time
 * @param notJudged the record cannot tell, and no evaluator did
 */
public record Tally(int met, int late, int missed, int open, int notJudged) {
  static Tally of(List<Outcome> outcomes) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    outcomes.forEach(one -> counts.merge(one, 1, Integer::sum));
    return new Tally(
        counts.getOrDefault(Outcome.DONE, 0),
        counts.getOrDefault(Outcome.LATE, 0),
        counts.getOrDefault(Outcome.MISSED, 0),
        counts.getOrDefault(Outcome.OPEN, 0),
        counts.getOrDefault(Outcome.TO_JUDGE, 0));
  }

  /** How many are judged: what is open and what nobody judged counts neither way. */
  public int judged() {
    return met + late + missed;
  }

  /** How many of a hundred judged ones were met, rounded; empty if none is judged. */
  public OptionalInt percent() {
    return judged() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(Math.round(100.0 * met / judged())));
  }
}
