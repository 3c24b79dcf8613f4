package org.watchfloor.drill.score.judgement;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/**
 * What evaluators say of criteria. The subject is {@code judgement:STATION/KEY}. It stands on no
 * timeline: those who are judged are not to read along.
 */
public sealed interface JudgementFact extends Fact {

  /**
   * An evaluator judged a criterion, or judged it anew: what was said before stays in the record,
   * the last word counts.
   *
   * @param criterion the key of the score it is about, as in {@code I08/TEAM/NEAREST_TEAM}
   * @param grade 1 (worst) to 5; null where none is given
   * @param met whether it was met; null where only a grade is given
   * @param words why; may be empty
   * @param evaluator who judges
   */
  record CriterionJudged(
      String criterion,
      @Nullable Integer grade,
      @Nullable Boolean met,
      String words,
      String evaluator)
      implements JudgementFact, RegisterFact {}
}
