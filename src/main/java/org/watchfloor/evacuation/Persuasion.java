package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.Comparator;

/**
 * One time somebody talked to a household that would not go 劝导.
 *
 * @param by who talked to them, as a post; empty if only the refusal was told
 * @param outcome what it came to
 * @param note more in words; may be empty
 * @param at when
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Persuasion(
    String by,
    PersuasionOutcome outcome,
    String note,
    Instant at,
    String recordedBy,
    String entry) {

  /** The first one first; two of one moment in the order of their entries' names. */
  static final Comparator<Persuasion> FIRST_TOLD_FIRST =
      Comparator.comparing(Persuasion::at).thenComparing(Persuasion::entry);
}
