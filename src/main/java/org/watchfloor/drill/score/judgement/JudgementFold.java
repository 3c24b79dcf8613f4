package org.watchfloor.drill.score.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.score.judgement.JudgementFact.CriterionJudged;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make a judgement: all are kept, the last one counts. */
final class JudgementFold implements Fold<Judgement> {
  @Override
  public @Nullable Judgement apply(@Nullable Judgement was, Recorded recorded) {
    if (!(recorded.fact() instanceof CriterionJudged fact)) {
      return was;
    }
    Entry entry = recorded.entry();
    Judgement.Word word =
        Judgement.Word.of(fact, entry.recordedAt(), entry.actor().officer(), entry.id().toString());
    String name = entry.subject().id();
    int cut = name.indexOf(Judgement.SEPARATOR);
    return was != null
        ? was.with(word)
        : new Judgement(
            cut < 0 ? entry.id().station() : name.substring(0, cut),
            fact.criterion(),
            List.of(word));
  }
}
