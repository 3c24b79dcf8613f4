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
 * @param station at which station; an officer of that name at another is another officer
 * @param here whether that is this station
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
    boolean here,
    String entry,
    Instant since,
    Standing standing,
    boolean disputed) {

  /** Whose it is, for a person: with the station if it is another one. */
  public String whose() {
    return here ? officer : officer + " · " + station;
  }

  /** Whether it is of an officer of this station who goes by that name. */
  public boolean of(String name) {
    return here && officer.equals(name);
  }

  /** It in one line: what it is, whose, since when, and since when it lies. */
  public Message said() {
    return Message.of(
        "claim.due." + standing.state().name(),
        name,
        whose(),
        ClaimTimes.moment(since),
        ClaimTimes.moment(standing.since()));
  }
}
