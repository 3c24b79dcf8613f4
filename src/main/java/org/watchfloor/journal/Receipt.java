package org.watchfloor.journal;

import java.util.List;

/**
 * Proof that a draft is on disk.
 *
 * @param ids the entries' names, in the order of the draft's facts
 */
public record Receipt(List<EntryId> ids) {
  public Receipt {
    ids = List.copyOf(ids);
  }

  /** The name of the only or first entry. */
  public EntryId id() {
    return ids.getFirst();
  }
}
