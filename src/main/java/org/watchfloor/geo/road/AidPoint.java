package org.watchfloor.geo.road;

import org.watchfloor.geo.GeoPoint;

/**
 * A place help depends on, as the map has it.
 *
 * @param name what it is called; empty if the map does not say
 * @param body which water or pier it is a place of, of all of a map; 0 if it is none but itself
 */
public record AidPoint(AidKind kind, String name, GeoPoint at, int body) {
  /** What is one thing to people has its parts so near together. */
  private static final double SAME_METRES = 500;

  /** Whether whoever goes to the one need not be told of the other. */
  boolean isOneWith(AidPoint other) {
    if (body != 0 && body == other.body) {
      return true;
    }
    double apart = at.metresTo(other.at);
    return apart == 0 || !name.isEmpty() && name.equals(other.name) && apart <= SAME_METRES;
  }
}
