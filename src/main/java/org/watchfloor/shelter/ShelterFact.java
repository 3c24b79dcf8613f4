package org.watchfloor.shelter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;
import org.watchfloor.journal.RowStep;

/** What happens to shelters. */
public sealed interface ShelterFact extends Fact {

  /**
   * A shelter stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record ShelterRegistered(ShelterSite site, @Nullable RowBefore was)
      implements ShelterFact, RowFact {}

  /**
   * A shelter was opened, filled, closed or put out of use.
   *
   * @param from the state it had to whoever turned it; null in entries of version 1
   */
  @FactVersion(2)
  record ShelterStateChanged(
      ShelterState state, ShelterStage stage, String reason, @Nullable ShelterState from)
      implements ShelterFact {}

  /**
   * A shelter went on, or back, as a building.
   *
   * @param from how far it was to whoever wrote this
   * @param basis the document it rests on, or why
   * @param after the name of the entry that said so; null in entries of version 1
   */
  @FactVersion(2)
  record ShelterAdvanced(Lifecycle lifecycle, Lifecycle from, String basis, @Nullable String after)
      implements ShelterFact, RowStep {
    @Override
    public Map<String, Object> sets() {
      return Map.of("lifecycle", lifecycle);
    }
  }

  /**
   * People were counted in a shelter.
   *
   * @param after the name of the entry with the newest count of that part of the day known then;
   *     empty if none was, null in entries of version 1
   */
  @FactVersion(2)
  record HeadcountReported(long people, DayPart part, @Nullable String after)
      implements ShelterFact {}
}
