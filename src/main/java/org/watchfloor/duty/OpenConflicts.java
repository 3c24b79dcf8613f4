package org.watchfloor.duty;

import jakarta.inject.Inject;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.pending.OpenItems;

/** What stations wrote apart and the next shift must still settle. */
final class OpenConflicts implements OpenItems {
  private final ConflictService conflicts;

  @Inject
  OpenConflicts(ConflictService conflicts) {
    this.conflicts = conflicts;
  }

  @Override
  public String nameKey() {
    return "conflict.open.name";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public long count() {
    return conflicts.open().size();
  }
}
