package org.watchfloor.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of what is written: an entry has one as long as it counts. */
record PresentRows(EntryStore entries) implements EntryRows {
  @Override
  public void come(Handle handle, long firstPosition, List<Entry> fresh) {
    entries.insert(handle, firstPosition, fresh);
  }

  @Override
  public List<Entry> go(Handle handle, EntryRun run, long position) {
    List<Entry> gone = entries.entries(handle, run);
    entries.forget(handle, run);
    return gone;
  }
}
