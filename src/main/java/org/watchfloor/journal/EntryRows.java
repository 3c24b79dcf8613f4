package org.watchfloor.journal;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * How entries come among those the tables are folded from, and go again when they are set aside: as
 * they are written, or as a replay passes them. Every method works on the handle it is given.
 */
interface EntryRows {
  /** Before some subjects of a kind are folded on. */
  default void changing(Handle handle, String kind, Collection<String> ids) {}

  /** Entries come in, at the positions that follow the last. */
  void come(Handle handle, long firstPosition, List<Entry> fresh);

  /**
   * The entries of a run go.
   *
   * @param position where the entry stands that sets them aside
   * @return those that went
   */
  List<Entry> go(Handle handle, EntryRun run, long position);
}
