package org.watchfloor.journal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a timeline shows.
 *
 * @param scope only entries about this subject or concerning it; null for the whole hall
 * @param facts only these facts by simple name; empty for all
 * @param since only what happened at or after this moment; null for any
 * @param until only what happened before this moment; null for any
 * @param words only entries whose stored text has these words; blank for any
 * @param registers whether entries that only keep a register count too; see {@link RegisterFact}
 */
public record EntryQuery(
    @Nullable Subject scope,
    Set<String> facts,
    @Nullable Instant since,
    @Nullable Instant until,
    String words,
    boolean registers) {
  public EntryQuery {
    facts = Set.copyOf(facts);
  }

  /** Everything. */
  public static EntryQuery all() {
    return new EntryQuery(null, Set.of(), null, null, "", true);
  }

  /** What happened in the hall: everything but the keeping of registers. */
  public static EntryQuery hall() {
    return new EntryQuery(null, Set.of(), null, null, "", false);
  }

  /** Everything about one subject. */
  public static EntryQuery about(Subject scope) {
    return new EntryQuery(scope, Set.of(), null, null, "", true);
  }

  /** The same, of what happened since a moment. */
  public EntryQuery since(Instant moment) {
    return new EntryQuery(scope, facts, moment, until, words, registers);
  }

  /** The same, with these words in the text. */
  public EntryQuery words(String wanted) {
    return new EntryQuery(scope, facts, since, until, wanted.strip(), registers);
  }

  /** The same, of these facts only. */
  public EntryQuery facts(Set<String> wanted) {
    return new EntryQuery(scope, wanted, since, until, words, registers);
  }
}
