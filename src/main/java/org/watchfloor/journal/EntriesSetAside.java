package org.watchfloor.journal;

import java.util.List;

/**
 * This station no longer counts entries of others it had taken in, as if they had never come; they
 * can be taken in again. It holds at the station that wrote it and nowhere else: what happened
 * elsewhere happened. The file keeps the entries, so that what the desk knew in between can be
 * shown.
 *
 * @param runs the entries, of each station the newest this one has; runs of the station's own
 *     entries change nothing
 */
public record EntriesSetAside(List<EntryRun> runs) implements RecordKeeping, RegisterFact {
  public EntriesSetAside {
    runs = List.copyOf(runs);
  }

  /** Whether an entry is among them. */
  boolean names(EntryId id) {
    return runs.stream().anyMatch(run -> run.has(id));
  }
}
