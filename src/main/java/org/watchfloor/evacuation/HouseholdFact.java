package org.watchfloor.evacuation;

import org.jspecify.annotations.Nullable;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/**
 * What happens to households. They stand in the roster and in its own history, not among what
 * happened in the hall: five thousand of them would bury the night, and most of it is personal.
 * That somebody refuses, and what came of it, is told.
 */
public sealed interface HouseholdFact extends Fact {

  /**
   * A household stands in the roster as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record HouseholdRegistered(HouseholdProfile profile, @Nullable RowBefore was)
      implements HouseholdFact, RowFact {}

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
   * A household would not go; written before attempts and force were told apart.
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
   * Somebody talked to a household that would not go, or it was heard to refuse.
   *
   * @param by who talked to them; may be empty
   * @param outcome what it came to
   * @param note more in words; may be empty
   * @param after as above
   */
  record HouseholdPersuaded(String by, PersuasionOutcome outcome, String note, String after)
      implements HouseholdFact {}

  /**
   * A household that would not go was moved by force.
   *
   * @param orderedBy the post that ordered it
   * @param basis the law or order it rests on
   * @param by who carried it out
   * @param place where they were brought; may be empty
   * @param note more in words; may be empty
   * @param after as above
   */
  record HouseholdForced(
      String orderedBy, String basis, String by, String place, String note, String after)
      implements HouseholdFact {}

  /**
   * Where a household was brought by force, said later than the force itself.
   *
   * @param force the name of the entry of the force
   * @param place where they were brought
   * @param note more in words; may be empty
   */
  record ForcePlaced(String force, String place, String note) implements HouseholdFact {}

  /**
   * Somebody let the names of the roster be shown. Its subject is the roster.
   *
   * @param reason why
   */
  record RosterUnmasked(String reason) implements HouseholdFact {}

  /**
   * The whole roster was about to leave as a file. Its subject is the roster.
   *
   * @param reason why
   * @param rows how many households were in it
   * @param fileName the name of the file, without its folder
   */
  record RosterGivenAway(String reason, int rows, String fileName) implements HouseholdFact {}

  /**
   * An officer found what a household needs.
   *
   * @param settlement whether it cannot live at home
   * @param relief whether it needs relief to live
   * @param basis on what that rests
   * @param incident the incident it was found for; null if none was named, and in version 1
   */
  @FactVersion(2)
  record NeedsFound(Settlement settlement, boolean relief, String basis, @Nullable String incident)
      implements HouseholdFact, RegisterFact {}
}
