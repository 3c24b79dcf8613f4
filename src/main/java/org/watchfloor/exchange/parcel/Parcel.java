package org.watchfloor.exchange.parcel;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A package that was opened and checked.
 *
 * @param manifest what it says of itself
 * @param attachments the files beside the entries
 * @param contents the exact texts of its entries but those left out, each station's in the order
 *     written
 * @param onTrust stations never introduced, whose entries are here on the word of the one that
 *     passed them on
 * @param earlierMachines stations whose entries are here on that word as well: of a machine they,
 *     or this station itself, no longer have, not signed with the present key
 * @param leftOut how many entries of stations are not among the contents because no valid signature
 *     of their own came with them
 */
record Parcel(
    Manifest manifest,
    Attachments attachments,
    List<String> contents,
    List<String> onTrust,
    List<String> earlierMachines,
    SortedMap<String, Long> leftOut) {
  Parcel {
    contents = List.copyOf(contents);
    onTrust = List.copyOf(onTrust);
    earlierMachines = List.copyOf(earlierMachines);
    leftOut = new TreeMap<>(leftOut);
  }

  /** How many entries are left out. */
  long leftOutEntries() {
    return leftOut.values().stream().mapToLong(Long::longValue).sum();
  }
}
