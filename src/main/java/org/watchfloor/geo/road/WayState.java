package org.watchfloor.geo.road;

import org.watchfloor.base.Message;

/** How it stands with a way that was laid down before. */
public sealed interface WayState {

  /** One gets through. */
  record Open(double minutes) implements WayState {}

  /**
   * It is cut.
   *
   * @param by the first obstacle on it
   * @param road the name of the road there; empty if it has none
   */
  record Cut(Obstacle by, String road) implements WayState {}

  /** The vehicle may not go there: too narrow, low, weak, or one-way. */
  record Unfit(Vehicle vehicle) implements WayState {}

  /** The roads it went along are no longer on the map: it should be made again. */
  record Lost() implements WayState {}

  /** No roads are at hand. */
  record Unknown(Message why) implements WayState {}
}
