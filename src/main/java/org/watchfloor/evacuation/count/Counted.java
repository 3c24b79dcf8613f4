package org.watchfloor.evacuation.count;

import java.time.Instant;
import org.watchfloor.evacuation.Household;

/**
 * That a household counts as something, and why.
 *
 * @param indicator as what
 * @param household the household as it stands now
 * @param town the code of its township
 * @param at since when
 * @param entry the name of the entry that makes it count
 * @param move the number of the move that meant it; empty where none did
 * @param basis on what a finding rests; empty where it was moved
 */
public record Counted(
    Indicator indicator,
    Household household,
    String town,
    Instant at,
    String entry,
    String move,
    String basis) {

  /** How many people it counts for. */
  public long people() {
    return household.people();
  }
}
