package org.watchfloor.order.chase;

import java.time.Instant;
import java.util.List;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;

/**
 * Units at which an order waits for the same thing and the same slip is next.
 *
 * @param cause what is waited for
 * @param next the slip that is next
 * @param due from when on it is late enough for that slip
 * @param units where, the earliest due first
 */
public record Lag(SlipCause cause, SlipKind next, Instant due, List<Addressee> units) {
  public Lag {
    units = List.copyOf(units);
  }
}
