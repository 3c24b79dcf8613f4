package org.watchfloor.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries of one station that follow each other.
 *
 * @param first the name of the first
 * @param last the name of the last, of the same station and incarnation
 */
public record EntryRun(EntryId first, EntryId last) {

  /** The runs some entries make, in the order they are given. */
  public static List<EntryRun> of(List<EntryId> entries) {
    List<EntryRun> runs = new ArrayList<>();
    for (EntryId id : entries) {
      EntryRun last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.isFollowedBy(id)) {
        runs.set(runs.size() - 1, new EntryRun(last.first(), id));
      } else {
        runs.add(new EntryRun(id, id));
      }
    }
    return runs;
  }

  /** How many entries it has. */
  public long size() {
    return last.number() - first.number() + 1;
  }

  /** Whether an entry is one of them. */
  public boolean has(EntryId id) {
    return Origin.of(first).equals(Origin.of(id))
        && id.number() >= first.number()
        && id.number() <= last.number();
  }

  private boolean isFollowedBy(EntryId id) {
    return new EntryId(last.station(), last.incarnation(), last.number() + 1).equals(id);
  }
}
