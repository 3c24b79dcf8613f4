package org.watchfloor.journal;

/** What the journal itself says of entries that are there. */
public sealed interface RecordKeeping extends Fact permits RowKeeping, EntriesSetAside {}
