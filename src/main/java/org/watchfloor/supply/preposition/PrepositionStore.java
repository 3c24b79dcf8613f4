package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.journal.Versioned;
import org.watchfloor.store.Database;
import org.watchfloor.supply.preposition.PrepositionPlan.End;

/** The table of plans of goods put forward. */
@Singleton
final class PrepositionStore extends SubjectStore<PrepositionPlan> {
  @Inject
  PrepositionStore(Database database, RecordJson json) {
    super(
        database,
        json,
        PrepositionService.KIND,
        "preposition",
        PrepositionPlan.class,
        PrepositionFold::apply,
        List.of());
  }

  /**
   * The plan of a number.
   *
   * @throws RefusedException if there is none
   */
  Versioned<PrepositionPlan> known(String number) {
    return find(number).orElseThrow(() -> RefusedException.of("preposition.refused.none", number));
  }

  /**
   * The plan of a number that has not ended.
   *
   * @throws RefusedException if there is none, or it has
   */
  Versioned<PrepositionPlan> open(String number) {
    Versioned<PrepositionPlan> found = known(number);
    if (found.state().end() != End.OPEN) {
      throw RefusedException.of("preposition.refused.over", number);
    }
    return found;
  }
}
