package org.watchfloor.supply.paper.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * A paper in the list.
 *
 * @param kind what kind of paper: {@link PaperKind#id}
 * @param number its number
 * @param state how far it is
 * @param whom whom it is with; people masked
 * @param what what it is about: goods, property
 * @param due until when something has to happen; null for nothing
 * @param open whether something is still to be done
 * @param flag what must not be overlooked; null for nothing
 * @param acts what can be done with it, what matters most first; empty for nothing
 */
public record PaperRow(
    String kind,
    String number,
    Message state,
    String whom,
    String what,
    @Nullable Instant due,
    boolean open,
    @Nullable Message flag,
    List<Act> acts) {
  public PaperRow {
    acts = List.copyOf(acts);
  }

  /** Something that can be done. */
  public record Act(String id, Message name) {}

  /** Whether it should have happened by now. */
  public boolean late(Instant now) {
    return due != null && now.isAfter(due);
  }
}
