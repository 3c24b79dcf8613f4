package org.watchfloor.duty;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictItem;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.pending.OpenItems;

/** What stations wrote apart and the next shift must still settle, each by its name. */
final class OpenConflicts implements OpenItems {
  private final ConflictService conflicts;
  private final ConflictDesk desk;

  @Inject
  OpenConflicts(ConflictService conflicts, ConflictDesk desk) {
    this.conflicts = conflicts;
    this.desk = desk;
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

  @Override
  public List<Message> named() {
    return desk.items().stream().map(ConflictItem::said).toList();
  }
}
