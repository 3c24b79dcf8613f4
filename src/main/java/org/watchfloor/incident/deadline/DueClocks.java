package org.watchfloor.incident.deadline;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Reports must go out in their time; they stay overdue until they are out. */
final class DueClocks implements DueItems {
  private final ClockBoard board;

  @Inject
  DueClocks(ClockBoard board) {
    this.board = board;
  }

  @Override
  public List<Due> pending() {
    return board.running().stream()
        .map(clock -> new Due(ClockService.KIND, clock.id(), ClockWords.due(clock), clock.dueAt()))
        .toList();
  }
}
