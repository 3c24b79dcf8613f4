package org.watchfloor.evacuation.trigger;

import java.util.Comparator;
import org.watchfloor.evacuation.PointCount;

/**
 * A risk point people should move from of whom some were not called.
 *
 * @param point the whole point, whoever of it was called
 * @param households those in danger that no open move means; above zero
 * @param people how many people they are
 */
public record AskedPoint(PointCount point, long households, long people) {
  static final Comparator<AskedPoint> MOST_FIRST =
      Comparator.comparing((AskedPoint one) -> -one.households())
          .thenComparing(AskedPoint::point, PointCount.MOST_IN_DANGER_FIRST);

  static AskedPoint of(PointCount point, PointCount uncalled) {
    return new AskedPoint(
        point, uncalled.unsafeHouseholds(), uncalled.people() - uncalled.safePeople());
  }

  /** Those in danger that an open move means already. */
  public long calledHouseholds() {
    return point.unsafeHouseholds() - households;
  }
}
