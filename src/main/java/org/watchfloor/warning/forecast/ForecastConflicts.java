package org.watchfloor.warning.forecast;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;

/**
 * Two stations cut off from each other heard different numbers of one forecast. Until somebody asks
 * the agency, the one written down later counts.
 */
final class ForecastConflicts implements ConflictSource {
  private final ForecastStore store;

  @Inject
  ForecastConflicts(ForecastStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    List<Forecast> all =
        store.list().stream().filter(Forecast::stands).sorted(Forecast.OLDEST_FIRST).toList();
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Forecast later = all.get(i);
      for (Forecast first : all.subList(0, i)) {
        if (later.contradicts(first)
            && !later.contradictions().hasSettled(later.entry(), first.entry())) {
          found.add(
              Conflict.of(
                  store.subject(later.id()),
                  new Contradiction("forecast.conflict.apart", later.entry(), first.entry())));
        }
      }
    }
    return found;
  }
}
