package org.watchfloor.response.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A level proposed by a plan.
 *
 * @param id the same for the same headquarters, cause, hazard and level
 * @param cause because of what
 * @param document what the decision would rest on, as it is written in its form
 * @param until until when the cause holds; null if nobody knows
 * @param hazard against what
 * @param level which level
 * @param plan the key of the plan
 * @param planTitle the plan's title
 * @param clause the condition of the plan that is met
 * @param since from when on somebody here could know
 * @param within how long the decision may take; empty if neither the plan nor the house sets a
 *     clock
 * @param inForce the response to the hazard that stands at a lower level, if one does
 */
public record Proposal(
    String id,
    Cause cause,
    Message document,
    @Nullable Instant until,
    Hazard hazard,
    ResponseLevel level,
    String plan,
    String planTitle,
    Message clause,
    Instant since,
    Optional<Duration> within,
    Optional<Standing> inForce) {

  /** A response in force at a lower level. */
  public record Standing(String id, ResponseLevel level) {}

  /** By when it must be decided, if the plan sets a clock. */
  public @Nullable Instant due() {
    return within.map(since::plus).orElse(null);
  }

  /** Whether it should be decided by now. */
  public boolean overdue(Instant now) {
    Instant due = due();
    return due != null && now.isAfter(due);
  }

  /** Whether the time of its cause is over. */
  public boolean over(Instant now) {
    return until != null && !now.isBefore(until);
  }

  /** How often the time it may take has passed since it was due; 0 as long as it is not. */
  public long reminders(Instant now) {
    Instant due = due();
    return due == null || !now.isAfter(due)
        ? 0
        : 1 + Duration.between(due, now).dividedBy(within.orElseThrow());
  }
}
