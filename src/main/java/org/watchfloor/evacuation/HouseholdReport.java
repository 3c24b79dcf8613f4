package org.watchfloor.evacuation;

/**
 * Where households are said to be.
 *
 * @param state how they stand; never {@code REFUSED}, which is said with its own words
 * @param place the number of the shelter, or a place in words; empty for the one the roster plans
 * @param by the post that says so; may be empty
 * @param note more in words; may be empty
 */
public record HouseholdReport(HouseholdState state, String place, String by, String note) {

  /** Only the state. */
  public static HouseholdReport of(HouseholdState state) {
    return new HouseholdReport(state, "", "", "");
  }
}
