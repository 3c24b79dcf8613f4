package org.watchfloor.journal;

import org.jspecify.annotations.Nullable;

/**
 * A fact that says all there is to a row of a register, so that the row before it stands again if
 * the entry does not count: see {@link RowTakenBack}. Nothing else may be taken back that way; what
 * happened has happened. Its first component is the row, a record; rows written apart are joined
 * field by field before they are folded, see {@link RowMerge}.
 */
public interface RowFact extends RegisterFact {

  /** What the row was to whoever wrote this; null where that was not written down: it is whole. */
  default @Nullable RowBefore was() {
    return null;
  }
}
