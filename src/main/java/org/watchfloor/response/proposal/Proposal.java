package org.watchfloor.response.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/**
 * A level that a warning in force proposes by a plan.
 *
 * @param id the same for the same headquarters, warning, hazard and level
 * @param warning the id of the warning
 * @param kind what it warns of
 * @param colour its colour now
 * @param issuer who issued it
 * @param identifier the identifier of its message, the document the decision rests on
 * @param until until when it holds
 * @param plan the key of the plan
 * @param planTitle the plan's title
 * @param asked what the plan asks for: an event's code or name
 * @param askedColour at least of which colour
 * @param since from when on somebody here could know
 * @param within how long the decision may take; empty if the plan sets no clock
 * @param inForce the response to the hazard that stands at a lower level, if one does
 */
public record Proposal(
    String id,
    String warning,
    WarningKind kind,
    WarningColour colour,
    String issuer,
    String identifier,
    Instant until,
    Hazard hazard,
    ResponseLevel level,
    String plan,
    String planTitle,
    String asked,
    WarningColour askedColour,
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

  /** How often the time it may take has passed since it was due; 0 as long as it is not. */
  public long reminders(Instant now) {
    Instant due = due();
    return due == null || !now.isAfter(due)
        ? 0
        : 1 + Duration.between(due, now).dividedBy(within.orElseThrow());
  }
}
