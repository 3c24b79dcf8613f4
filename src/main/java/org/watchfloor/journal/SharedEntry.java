package org.watchfloor.journal;

import java.util.List;

/**
 * An entry as it is given to the record seats share.
 *
 * @param position where it stands in this seat's journal
 * @param id its name
 * @param content the exact text
 * @param aside the entries of other stations it sets aside; mostly none
 */
public record SharedEntry(long position, EntryId id, String content, List<EntryRun> aside) {
  public SharedEntry {
    aside = List.copyOf(aside);
  }
}
