package org.watchfloor.evacuation;

import java.util.Comparator;

/**
 * A household and what it is to a move.
 *
 * @param household the household
 * @param state what it is to the move; {@code MUST_MOVE} for one nobody reported
 * @param point the risk point or area by which it is meant
 */
public record MoveRow(Household household, MoveState state, String point) {

  /** Who is not safe first, those who need help before the others. */
  public static final Comparator<MoveRow> IN_DANGER_FIRST =
      Comparator.comparing((MoveRow row) -> row.state().safe())
          .thenComparing(MoveRow::state)
          .thenComparing(row -> -row.household().profile().vulnerable())
          .thenComparing(row -> row.household().number());

  public String number() {
    return household.number();
  }

  public long people() {
    return household.people();
  }
}
