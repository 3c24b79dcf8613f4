package org.watchfloor.journal;

import java.util.Map;

/**
 * A fact that is no row and yet says what stands in some fields of its subject's row from then on,
 * as a building that was accepted: a row written later without a word on them leaves them so.
 */
public interface RowStep extends Fact {
  /** What stands in which fields of the row, by the names of its components. */
  Map<String, Object> sets();
}
