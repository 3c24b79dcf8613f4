package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Everybody must be out by the deadline of the move. */
final class MoveDeadlines implements DueItems {
  private final EvacuationService moves;

  @Inject
  MoveDeadlines(EvacuationService moves) {
    this.moves = moves;
  }

  @Override
  public List<Due> pending() {
    return moves.boards().stream()
        .filter(board -> board.move().stage() == Evacuation.Stage.CALLED)
        .filter(board -> board.counts().unsafeHouseholds() > 0)
        .map(board ->
            new Due(
                EvacuationService.KIND,
                board.move().number(),
                Message.of(
                    "evacuation.due",
                    board.move().number(),
                    board.counts().unsafeHouseholds(),
                    board.counts().unsafePeople()),
                board.move().deadline()))
        .toList();
  }
}
