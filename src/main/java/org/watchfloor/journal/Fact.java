package org.watchfloor.journal;

/**
 * One thing that happened, as a record named in the past tense: {@code IncidentReported}. Each
 * feature has one sealed family of facts, given to the journal as a {@link FactFamily}. The
 * record's components are what is stored, so a component is never renamed or given another meaning:
 * the version goes up ({@link FactVersion}) and a {@link FactLift} turns old data into new.
 */
public interface Fact {}
