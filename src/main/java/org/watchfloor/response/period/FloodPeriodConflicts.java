package org.watchfloor.response.period;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/**
 * Emergency flood periods lifted twice, apart, and two that stand because two machines declared
 * them apart: those are named until one is lifted.
 */
final class FloodPeriodConflicts implements ConflictSource {
  private final FloodPeriodStore store;

  @Inject
  FloodPeriodConflicts(FloodPeriodStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    Stream<Conflict> lifted =
        store.list().stream()
            .flatMap(period ->
                period.against().stream()
                    .map(other ->
                        Conflict.of(
                            new Subject(FloodPeriods.KIND, period.id()),
                            new Contradiction("response.conflict.period", period.entry(), other))));
    return Stream.concat(lifted, twice().stream()).toList();
  }

  private List<Conflict> twice() {
    List<Conflict> found = new ArrayList<>();
    Map<String, FloodPeriod> first = new HashMap<>();
    List<FloodPeriod> standing =
        store.standing().stream().sorted(Comparator.comparing(FloodPeriod::since)).toList();
    for (FloodPeriod one : standing) {
      FloodPeriod other = first.putIfAbsent(one.station(), one);
      if (other != null) {
        found.add(
            Conflict.of(
                new Subject(FloodPeriods.KIND, one.id()),
                new Contradiction("response.conflict.period", other.entry(), one.entry())));
      }
    }
    return found;
  }
}
