package org.watchfloor.evacuation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** How it was moved by force after the call; null if it was not. */
  public @Nullable Force forced(Evacuation move) {
    return household.refusals().forcedSince(move.called().at());
  }

  /** Each time somebody talked to it after the call, the first one first. */
  public List<Persuasion> attempts(Evacuation move) {
    return household.refusals().since(move.called().at());
  }

  public String number() {
    return household.number();
  }

  public long people() {
    return household.people();
  }
}
