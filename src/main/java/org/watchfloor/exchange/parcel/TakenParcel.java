package org.watchfloor.exchange.parcel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.HybridTime;

/**
 * A package that was taken in.
 *
 * @param at the station that took it in
 * @param number the package's id
 * @param from the station that made it
 * @param madeAt when, by that station's clock
 * @param runs the entries that were new here
 * @param knows the newest entry its maker had of every station
 * @param seals signatures of the stations whose entries came in
 * @param entry the entry that took it in
 * @param time that entry's place in the order of all
 * @param takenAt when it came in
 * @param officer who took it in
 * @param setAside why it no longer counts; null while it does
 */
public record TakenParcel(
    String at,
    String number,
    String from,
    Instant madeAt,
    List<EntryRun> runs,
    List<EntryId> knows,
    List<HeadSeal> seals,
    EntryId entry,
    HybridTime time,
    Instant takenAt,
    String officer,
    @Nullable String setAside) {

  public TakenParcel {
    runs = List.copyOf(runs);
    knows = List.copyOf(knows);
    seals = List.copyOf(seals);
  }

  /** How many entries it brought. */
  public long size() {
    return runs.stream().mapToLong(EntryRun::size).sum();
  }

  /** Whether its entries count. */
  public boolean counts() {
    return setAside == null;
  }

  TakenParcel setAside(String reason) {
    return new TakenParcel(
        at, number, from, madeAt, runs, knows, seals, entry, time, takenAt, officer, reason);
  }
}
