package org.watchfloor.pending;

import java.util.List;

/**
 * What a feature has that must happen by a moment, whether that is past or still to come. Joined by
 * Multibinder. May read the store; not on the JavaFX thread.
 */
public interface DueItems {

  /** All of it that has not happened yet, in any order. */
  List<Due> pending();
}
