package org.watchfloor.evacuation.trigger;

import java.time.Instant;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.PointCount;

/**
 * Something in force that asks for people to be moved, and the risk points nobody was called from.
 *
 * @param cause the warning or the response, in words
 * @param since from when on it asks
 * @param points risk points with households still in danger that no open move names; not empty
 */
public record MoveTrigger(Message cause, Instant since, List<PointCount> points) {
  public MoveTrigger {
    points = List.copyOf(points);
  }

  /** Households still in danger. */
  public long households() {
    return points.stream().mapToLong(PointCount::unsafeHouseholds).sum();
  }

  /** People still in danger. */
  public long people() {
    return points.stream().mapToLong(one -> one.people() - one.safePeople()).sum();
  }
}
