package org.watchfloor.exchange.parcel;

import java.util.List;

/**
 * A package that was opened and checked.
 *
 * @param manifest what it says of itself
 * @param contents the exact texts of its entries, each station's in the order written
 * @param onTrust stations whose entries are here on the word of the one that passed them on,
 *     because they were never introduced
 */
record Parcel(Manifest manifest, List<String> contents, List<String> onTrust) {
  Parcel {
    contents = List.copyOf(contents);
    onTrust = List.copyOf(onTrust);
  }
}
