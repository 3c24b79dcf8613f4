package org.watchfloor.response.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to look at next.
 *
 * @param check its key
 * @param because of what: the name of the link
 * @param links how many links that is from a hazard in force or proposed; 0 for one itself
 * @param text what to look at
 * @param page the page of the console it can be looked at on
 * @param last when somebody last looked; empty if nobody did
 * @param again after how long it is asked anew
 */
public record Prompt(
    String check,
    String because,
    int links,
    String text,
    String page,
    Optional<Looked> last,
    Duration again) {
  /** Whether nobody looked, or not lately. */
  public boolean open(Instant now) {
    return last.filter(one -> one.at().plus(again).isAfter(now)).isEmpty();
  }
}
