package org.watchfloor.response.period;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/** Emergency flood periods declared or lifted twice, apart. */
final class FloodPeriodConflicts implements ConflictSource {
  private final FloodPeriodStore store;

  @Inject
  FloodPeriodConflicts(FloodPeriodStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(period ->
            period.against().stream()
                .map(other ->
                    Conflict.of(
                        new Subject(FloodPeriods.KIND, period.id()),
                        new Contradiction("response.conflict.period", period.entry(), other))))
        .toList();
  }
}
