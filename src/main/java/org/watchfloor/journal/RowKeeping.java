package org.watchfloor.journal;

/** What may be said of rows of any register. */
public sealed interface RowKeeping extends RecordKeeping permits RowTakenBack {}
