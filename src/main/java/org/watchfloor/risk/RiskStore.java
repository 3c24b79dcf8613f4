package org.watchfloor.risk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of risk points. */
@Singleton
final class RiskStore extends SubjectStore<RiskPoint> {
  @Inject
  RiskStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "risk",
        "risk_point",
        RiskPoint.class,
        RiskFold::apply,
        List.of(new Column<>("color", point -> point.color().name())));
  }
}
