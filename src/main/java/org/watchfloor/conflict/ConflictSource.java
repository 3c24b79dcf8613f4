package org.watchfloor.conflict;

import java.util.List;

/** Where contradictions of a feature are found; joined by Multibinder. */
public interface ConflictSource {

  /** All that are open now, in a stable order; on a background thread, reads the tables. */
  List<Conflict> open();
}
