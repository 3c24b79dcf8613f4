package org.watchfloor.duty.timeline;

import java.util.List;

/** Where what notes can be about is found; joined by Multibinder. */
@FunctionalInterface
public interface NoteScopes {

  /** All that are open now, the newest first; on a background thread, reads the tables. */
  List<NoteScope> open();
}
