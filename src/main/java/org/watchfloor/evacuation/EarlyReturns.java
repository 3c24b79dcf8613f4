package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;

/**
 * Households that are said to be home again although nobody allowed it yet: what happened is taken
 * down, and they still have to move. Any thread but the JavaFX thread.
 */
public final class EarlyReturns {
  private final EvacuationService moves;

  @Inject
  EarlyReturns(EvacuationService moves) {
    this.moves = moves;
  }

  /** A sentence for each running move some of these households still have to go for. */
  public List<Message> of(Collection<String> numbers) {
    return moves.boards().stream().flatMap(board -> said(board, numbers).stream()).toList();
  }

  private static Optional<Message> said(MoveBoard board, Collection<String> numbers) {
    long early = early(board, numbers);
    return early > 0
        ? Optional.of(Message.of("evacuation.early", board.move().number(), early))
        : Optional.empty();
  }

  private static long early(MoveBoard board, Collection<String> numbers) {
    return board.rows().stream()
        .filter(row -> numbers.contains(row.number()))
        .filter(row -> row.household().state() == HouseholdState.RETURNED)
        .filter(row -> row.state() == MoveState.MUST_MOVE)
        .count();
  }
}
