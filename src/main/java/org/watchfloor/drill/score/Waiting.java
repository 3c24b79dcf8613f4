package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.Comparator;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.Inject;

/**
 * An expectation that waits for an act.
 *
 * @param nth which of the acts of that kind the inject expects, from 1
 * @param since when the inject was let go
 */
record Waiting(Inject inject, Expected expected, int nth, Instant since, Limit limit) {
  /** Who is due first is answered first; without a limit who has waited longest. */
  static final Comparator<Waiting> DUE_FIRST =
      Comparator.<Waiting, Instant>comparing(
              one -> one.limit().until(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Waiting::since);

  Score score(Criterion criterion, Message wanted, Verdict verdict) {
    return score(criterion, wanted, limit, verdict);
  }

  Score score(Criterion criterion, Message wanted, Limit by, Verdict verdict) {
    return new Score(
        inject.id(),
        inject.to(),
        expected.act(),
        nth,
        criterion,
        expected.ability(),
        expected.words(),
        wanted,
        since,
        by.until(),
        verdict.outcome(),
        verdict.proof(),
        verdict.said());
  }
}
