package org.watchfloor.drill.score.judgement;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.score.judgement.JudgementFact.CriterionJudged;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says what evaluators said. */
final class JudgementRenderer implements EntryRenderer {
  @Inject
  JudgementRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(CriterionJudged.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((JudgementFact) recorded.fact()) {
      case CriterionJudged fact ->
          texts.get(
              "score.said.judged",
              fact.evaluator(),
              fact.criterion(),
              JudgementWords.verdict(fact.grade(), fact.met(), texts),
              fact.words());
    };
  }
}
