package org.watchfloor.team;

import org.watchfloor.geo.GeoPoint;

/**
 * How long a way takes while no roads are reckoned with: straight line times a detour at one speed.
 * Always labelled as a straight-line estimate 直线估算, because water and blocked roads are not in it.
 *
 * @param detour road metres per straight metre, 1 or more
 * @param kmPerHour mean speed, above 0
 */
public record TravelRule(double detour, double kmPerHour) {
  public TravelRule {
    if (!(detour >= 1 && kmPerHour > 0)) {
      throw new IllegalArgumentException("Not a travel rule: " + detour + ", " + kmPerHour);
    }
  }

  /** Whole minutes for a way, rounded up. */
  public long minutes(GeoPoint from, GeoPoint to) {
    return (long) Math.ceil(from.metresTo(to) * detour / 1000 / kmPerHour * 60);
  }
}
