package org.watchfloor.team;

import org.watchfloor.region.Area;

/**
 * How an area stands against its norm.
 *
 * @param area the area
 * @param norm what it is to have
 * @param people how many people its teams have
 * @param ready how many of these belong to teams on standby
 * @param teams how many teams it has that count
 */
public record AreaReadiness(Area area, Norm norm, long people, long ready, long teams) {

  /** How many people are missing; 0 or more. */
  public long missing() {
    return Math.max(0, norm.people() - people);
  }
}
