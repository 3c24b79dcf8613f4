package org.watchfloor.exchange.hall;

import java.util.List;
import org.watchfloor.journal.SharedEntry;
import org.watchfloor.journal.SharedRecord;

/** A turn without a hall. */
final class NobodysTurn implements SharedRecord.Turn {
  @Override
  public List<String> others() {
    return List.of();
  }

  @Override
  public void give(List<SharedEntry> saved) {
    // They stay owed: the hall is given them when this seat comes back.
  }

  @Override
  public void close() {
    // nobody waits for its end
  }
}
