package org.watchfloor.claim;

import java.time.Instant;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Subject;

/**
 * A claim that holds.
 *
 * @param about the thing
 * @param name what officers call it
 * @param officer whose it is
 * @param seat where the officer wrote it down; empty if somebody gave it
 * @param station at which station
 * @param entry the name of the entry that says so
 * @param since when that was
 * @param standing whether it is stale
 * @param disputed whether somebody else claimed it apart and nobody has settled that
 */
public record ClaimItem(
    Subject about,
    Message name,
    String officer,
    String seat,
    String station,
    String entry,
    Instant since,
    Standing standing,
    boolean disputed) {

  /** It in one line: what it is, whose, since when, and since when it lies. */
  public Message said() {
    return Message.of(
        "claim.due." + standing.state().name(),
        name,
        officer,
        ClaimTimes.moment(since),
        ClaimTimes.moment(standing.since()));
  }
}
