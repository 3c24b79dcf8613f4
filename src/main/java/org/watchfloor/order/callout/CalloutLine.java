package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.order.callout.roll.Callee;

/**
 * One of a call-out with all that became of it.
 *
 * @param place where on the list, from 0
 * @param climbed whether it went one level up
 * @param next what is next; empty if nothing is owed, or it went up
 */
public record CalloutLine(
    int place,
    Callee callee,
    CalleeLog log,
    CalleeState state,
    boolean climbed,
    Optional<Next> next) {

  /** Whether the next step is late. */
  public boolean late(Instant now) {
    return next.filter(step -> now.isAfter(step.due())).isPresent();
  }

  /** Whether it was neither reached nor went one level up. */
  public boolean unreached() {
    return !state.reached() && !climbed;
  }
}
