package org.watchfloor.exchange.parcel;

import java.time.Instant;
import java.util.List;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Fact;

/** What happens to packages at the station that takes them in. */
public sealed interface ParcelFact extends Fact {

  /**
   * Entries of others came in, in the same append as this one.
   *
   * @param from the station that made the package
   * @param madeAt when, by its clock
   * @param runs the entries that were new
   * @param knows the newest entry the maker had of every station
   * @param seals signatures of the stations whose entries came in
   */
  record ParcelTaken(
      String from, Instant madeAt, List<EntryRun> runs, List<EntryId> knows, List<HeadSeal> seals)
      implements ParcelFact {
    public ParcelTaken {
      runs = List.copyOf(runs);
      knows = List.copyOf(knows);
      seals = List.copyOf(seals);
    }
  }

  /**
   * The entries it brought no longer count here.
   *
   * @param reason why
   */
  record ParcelSetAside(String reason) implements ParcelFact {}
}
