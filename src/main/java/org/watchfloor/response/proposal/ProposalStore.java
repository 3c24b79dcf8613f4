package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of decisions about proposals. */
@Singleton
final class ProposalStore extends SubjectStore<ProposalDecision> {
  @Inject
  ProposalStore(Database database, RecordJson json) {
    super(
        database,
        json,
        Proposals.KIND,
        "proposal",
        ProposalDecision.class,
        new ProposalFold(),
        List.of(new Column<>("about", decision -> decision.matter().cause().about().id())));
  }

  /** What was decided about the proposals of an object, in the order of their ids. */
  List<ProposalDecision> of(String about) {
    return select("where about = :about order by id", Map.of("about", about));
  }
}
