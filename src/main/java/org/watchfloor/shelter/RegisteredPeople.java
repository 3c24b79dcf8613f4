package org.watchfloor.shelter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Subscription;

/** What the register of arrivals has inside each shelter; its desk is a room of its own. */
public interface RegisteredPeople {

  /** The counts by the numbers of shelters; those nobody was ever booked for are left out. */
  Map<String, RegisterCount> counts();

  /** The count of one shelter; empty if nobody was ever booked there. */
  Optional<RegisterCount> count(String shelter);

  /** What the register knows of a shelter since a moment. */
  RegisterCount.Since since(String shelter, Instant moment);

  /**
   * How many were inside a shelter at some moments, by the register, in their order; empty if
   * nobody ever was.
   */
  Optional<List<Long>> insideAt(String shelter, List<Instant> moments);

  /** Runs something after every booking, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed);
}
