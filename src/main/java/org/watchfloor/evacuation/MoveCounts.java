package org.watchfloor.evacuation;

import java.util.List;
import java.util.function.Function;
import org.watchfloor.evacuation.Needs.Settlement;

/**
 * What a move comes to. Moved out of danger, settled and needing relief are three indicators: each
 * is counted from what was said of it alone.
 *
 * @param households that should move
 * @param people that should move
 * @param safeHouseholds out of danger now
 * @param safePeople out of danger now
 * @param refused households that will not go
 * @param unreached households nobody reached
 * @param forced households moved by force after the call
 * @param movedPeople 紧急避险转移: out of the house now, or moved out after the call
 * @param collectivePeople 紧急转移安置, in places for many
 * @param dispersedPeople 紧急转移安置, with relatives or in hired places
 * @param reliefPeople 需紧急生活救助
 */
public record MoveCounts(
    long households,
    long people,
    long safeHouseholds,
    long safePeople,
    long refused,
    long unreached,
    long forced,
    long movedPeople,
    long collectivePeople,
    long dispersedPeople,
    long reliefPeople) {

  /**
   * Counts.
   *
   * @param meant every move that ever meant a household: what was found for another incident is
   *     none of this move's
   */
  static MoveCounts of(
      Evacuation move, List<MoveRow> rows, Function<Household, List<Evacuation>> meant) {
    long safeHouseholds = 0;
    long safePeople = 0;
    long refused = 0;
    long unreached = 0;
    long forced = 0;
    long moved = 0;
    long collective = 0;
    long dispersed = 0;
    long relief = 0;
    long people = 0;
    for (MoveRow row : rows) {
      long here = row.people();
      Household household = row.household();
      Needs needs =
          household.findings().isEmpty()
              ? Needs.NONE
              : household.needsFor(move, meant.apply(household));
      people += here;
      safeHouseholds += row.state().safe() ? 1 : 0;
      safePeople += row.state().safe() ? here : 0;
      refused += row.state() == MoveState.REFUSED ? 1 : 0;
      unreached += row.state() == MoveState.UNREACHED ? 1 : 0;
      forced += row.forced(move) == null ? 0 : 1;
      moved += household.movedIn(move) ? here : 0;
      collective += needs.settlement() == Settlement.COLLECTIVE ? here : 0;
      dispersed += needs.settlement() == Settlement.DISPERSED ? here : 0;
      relief += needs.relief() ? here : 0;
    }
    return new MoveCounts(
        rows.size(),
        people,
        safeHouseholds,
        safePeople,
        refused,
        unreached,
        forced,
        moved,
        collective,
        dispersed,
        relief);
  }

  /** Households that should move and are not safe. */
  public long unsafeHouseholds() {
    return households - safeHouseholds;
  }

  /** People that should move and are not safe. */
  public long unsafePeople() {
    return people - safePeople;
  }

  /** 紧急转移安置, both ways together. */
  public long settledPeople() {
    return collectivePeople + dispersedPeople;
  }
}
