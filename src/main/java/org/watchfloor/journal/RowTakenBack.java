package org.watchfloor.journal;

/**
 * A row of a register was written in error: its subject is folded as if that entry did not count.
 * The entry itself stays, as all entries do.
 *
 * @param entry the name of the entry, one of the same subject whose fact is a {@link RowFact}; of
 *     any other nothing changes
 */
public record RowTakenBack(String entry) implements RowKeeping, RegisterFact {}
