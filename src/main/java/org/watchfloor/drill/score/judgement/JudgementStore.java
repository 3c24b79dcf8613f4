package org.watchfloor.drill.score.judgement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** What evaluators said. */
@Singleton
final class JudgementStore extends SubjectStore<Judgement> {
  @Inject
  JudgementStore(Database database, RecordJson json) {
    super(
        database,
        json,
        JudgementService.KIND,
        "judgement",
        Judgement.class,
        new JudgementFold(),
        List.of());
  }
}
