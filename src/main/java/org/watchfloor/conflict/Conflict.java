package org.watchfloor.conflict;

import org.watchfloor.journal.Subject;

/**
 * A contradiction waiting for an officer.
 *
 * @param subject what it is about; the settling entry has the same subject
 * @param what which entries, and which rule
 * @param byWords whether a sentence settles it; if not, only putting the matter right does, as
 *     counting does for stock
 */
public record Conflict(Subject subject, Contradiction what, boolean byWords) {

  /** One a sentence settles. */
  public static Conflict of(Subject subject, Contradiction what) {
    return new Conflict(subject, what, true);
  }
}
