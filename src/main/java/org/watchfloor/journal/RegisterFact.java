package org.watchfloor.journal;

/**
 * A fact that only keeps a register or a ledger: a shelter was entered, stock was counted. It
 * stands in the journal and in the history of its own subject, but not among what happened in the
 * hall, where an import of a thousand rows would bury the night.
 */
public interface RegisterFact extends Fact {
  /** Whether it only keeps its register; false for what somebody did by hand and wants told. */
  default boolean onlyKeeps() {
    return true;
  }
}
