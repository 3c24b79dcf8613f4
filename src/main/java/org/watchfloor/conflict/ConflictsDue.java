package org.watchfloor.conflict;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Contradictions must be settled by their time; they stay overdue until they are. */
final class ConflictsDue implements DueItems {
  private final ConflictDesk desk;

  @Inject
  ConflictsDue(ConflictDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Due> pending() {
    return desk.items().stream()
        .map(item -> new Due(ConflictMatter.KIND, item.id(), item.said(), item.due()))
        .toList();
  }
}
