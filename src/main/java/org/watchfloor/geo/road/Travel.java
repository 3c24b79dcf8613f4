package org.watchfloor.geo.road;

import java.util.Comparator;
import org.watchfloor.base.Message;

/** The answer to "how long from here to there". */
public sealed interface Travel {

  /** Who comes soonest first; who cannot come by road after all others, the nearest first. */
  Comparator<Travel> SOONEST =
      Comparator.comparing((Travel way) -> way instanceof Unreachable)
          .thenComparingDouble(Travel::minutes)
          .thenComparingDouble(Travel::straightMetres);

  /** Metres along the great circle. */
  double straightMetres();

  /** Minutes, however they come about: by road, or a straight line that must be marked as one. */
  double minutes();

  /**
   * There is a way.
   *
   * @param minutes on the road, what the start waits included
   */
  record ByRoad(double minutes, double straightMetres) implements Travel {}

  /**
   * There is none.
   *
   * @param why what stands in the way
   * @param straightMinutes what the straight line would take, what the start waits included: never
   *     to be shown without saying that it is one
   */
  record Unreachable(Hindrance why, double straightMetres, double straightMinutes)
      implements Travel {
    @Override
    public double minutes() {
      return straightMinutes;
    }
  }

  /**
   * No roads are at hand: the straight line, never to be shown without saying so.
   *
   * @param why why there are none
   */
  record Estimated(Message why, double minutes, double straightMetres) implements Travel {}
}
