package org.watchfloor.evacuation.trigger;

import java.time.Instant;
import java.util.List;
import org.watchfloor.evacuation.PointCount;

/**
 * Something in force that asks for people to be moved, and the risk points of which somebody was
 * not called.
 *
 * @param cause the warning or the response
 * @param since from when on it asks
 * @param points risk points with households in danger that no open move means, where most are
 *     first; not empty
 */
public record MoveTrigger(TriggerCause cause, Instant since, List<AskedPoint> points) {
  public MoveTrigger {
    points = List.copyOf(points);
  }

  /** Households in danger that were not called. */
  public long households() {
    return points.stream().mapToLong(AskedPoint::households).sum();
  }

  /** People in danger who were not called. */
  public long people() {
    return points.stream().mapToLong(AskedPoint::people).sum();
  }

  /** The risk points as a whole: what a move would be called for. */
  public List<PointCount> whole() {
    return points.stream().map(AskedPoint::point).toList();
  }
}
