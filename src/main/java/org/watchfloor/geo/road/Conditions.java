package org.watchfloor.geo.road;

/**
 * What makes the same road faster or slower.
 *
 * @param night whether it is night by the speed table
 */
public record Conditions(boolean night, Weather weather) {
  /** By day, dry: what the speeds of the table are for. */
  public static final Conditions DAY = new Conditions(false, Weather.CLEAR);
}
