package org.watchfloor.response.plan.version;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.journal.Fact;

/** What happens to the plans in force; the subject is a station's plan, {@code STATION/KEY}. */
public sealed interface PlanVersionFact extends Fact {

  /**
   * A version came into force, in place of the one before.
   *
   * @param key the plan's key
   * @param title its title then
   * @param version its edition
   * @param hash the hash of its text, which is kept in the record
   * @param replaces the hash of the version that was in force; empty for the first one
   * @param by who decided it, as a post or a name; empty where only the file was found changed
   * @param note why, in short; may be empty
   * @param since from when it counts
   */
  record PlanTakenIntoForce(
      String key,
      String title,
      String version,
      String hash,
      Optional<String> replaces,
      String by,
      String note,
      Instant since)
      implements PlanVersionFact {}

  /**
   * Its file was taken away, and no version is in force any more.
   *
   * @param hash the hash of the version that was in force
   */
  record PlanLaidDown(String key, String title, String hash, Instant since)
      implements PlanVersionFact {}
}
