package org.watchfloor.journal;

/**
 * A fact that says all there is to a row of a register, so that the row before it stands again if
 * the entry does not count: see {@link RowTakenBack}. Nothing else may be taken back that way; what
 * happened has happened.
 */
public interface RowFact extends RegisterFact {}
