package org.watchfloor.shelter;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/** What happens to shelters. */
public sealed interface ShelterFact extends Fact {

  /** A shelter stands in the register as given. */
  record ShelterRegistered(ShelterSite site) implements ShelterFact, RegisterFact {}

  /** A shelter was opened, filled, closed or put out of use. */
  record ShelterStateChanged(ShelterState state, ShelterStage stage, String reason)
      implements ShelterFact {}

  /** People were counted in a shelter. */
  record HeadcountReported(long people, DayPart part) implements ShelterFact {}
}
