package org.watchfloor.claim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Subject;

/**
 * Whose one thing is.
 *
 * @param id its id, see {@link #id}
 * @param about the thing
 * @param holding whose it is; null for nobody's
 * @param last name of the entry that made it so: what the next one rests on
 * @param contradictions what was said of it apart
 */
record Claim(
    String id,
    Subject about,
    @Nullable Holding holding,
    String last,
    Contradictions contradictions) {
  static final String KIND = "claim";

  /**
   * An officer has it.
   *
   * @param officer whose it is
   * @param seat where it was written
   * @param station at which station; the officer is of that one
   * @param entry the name of the entry that says so
   * @param since when
   * @param own whether the officer wrote it, and not somebody who gave it
   */
  record Holding(
      String officer, String seat, String station, String entry, Instant since, boolean own) {}

  /** The same at every station for the claim of one thing. */
  static String id(Subject about) {
    return UUID.nameUUIDFromBytes(about.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The subject of the claim of one thing. */
  static Subject subject(Subject about) {
    return new Subject(KIND, id(about));
  }
}
