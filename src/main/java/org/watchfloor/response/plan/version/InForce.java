package org.watchfloor.response.plan.version;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a plan, and when it was in force.
 *
 * @param hash the hash of its text
 * @param version its edition
 * @param since from when it counted
 * @param until until when it counted; empty while it does
 * @param by who decided it; empty where only the file was found changed
 * @param note why; may be empty
 * @param officer who wrote it down
 * @param entry the name of the entry
 */
public record InForce(
    String hash,
    String title,
    String version,
    Instant since,
    Optional<Instant> until,
    String by,
    String note,
    String officer,
    String entry) {

  InForce ended(Instant at) {
    return new InForce(hash, title, version, since, Optional.of(at), by, note, officer, entry);
  }

  /** Whether it counted at a moment. */
  public boolean at(Instant moment) {
    return !since.isAfter(moment) && until.filter(end -> !moment.isBefore(end)).isEmpty();
  }
}
