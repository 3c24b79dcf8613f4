package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of decisions about call-outs that warnings ask for. */
@Singleton
final class NeedStore extends SubjectStore<NeedDecision> {
  @Inject
  NeedStore(Database database, RecordJson json) {
    super(
        database,
        json,
        CalloutNeeds.KIND,
        "callout_need",
        NeedDecision.class,
        NeedFold::apply,
        List.of(new Column<>("warning", NeedDecision::warning)));
  }

  /** What was decided because of a warning, in the order of the ids. */
  List<NeedDecision> of(String warning) {
    return select("where warning = :warning order by id", Map.of("warning", warning));
  }
}
