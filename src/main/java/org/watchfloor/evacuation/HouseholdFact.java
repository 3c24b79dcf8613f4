package org.watchfloor.evacuation;

import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.RowFact;

/**
 * What happens to households. They stand in the roster and in its own history, not among what
 * happened in the hall: five thousand of them would bury the night, and most of it is personal.
 * That somebody refuses is told.
 */
public sealed interface HouseholdFact extends Fact {

  /** A household stands in the roster as given. */
  record HouseholdRegistered(HouseholdProfile profile) implements HouseholdFact, RowFact {}

  /**
   * It was said where a household is.
   *
   * @param state how it stands; never {@code REFUSED}
   * @param place the number of the shelter, or a place in words; may be empty
   * @param by the post that said so; may be empty
   * @param note more in words; may be empty
   * @param after the name of the entry that stood to whoever wrote this; empty if none did
   */
  record HouseholdReported(HouseholdState state, String place, String by, String note, String after)
      implements HouseholdFact, RegisterFact {}

  /**
   * A household would not go.
   *
   * @param persuadedBy who talked to them; may be empty
   * @param forced whether they were moved by force then
   * @param place where they were brought by force; may be empty
   * @param note more in words; may be empty
   * @param after as above
   */
  record HouseholdRefused(
      String persuadedBy, boolean forced, String place, String note, String after)
      implements HouseholdFact {}

  /**
   * An officer found what a household needs.
   *
   * @param settlement whether it cannot live at home
   * @param relief whether it needs relief to live
   * @param basis on what that rests
   */
  record NeedsFound(Settlement settlement, boolean relief, String basis)
      implements HouseholdFact, RegisterFact {}
}
