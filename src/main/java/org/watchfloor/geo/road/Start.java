package org.watchfloor.geo.road;

import org.watchfloor.geo.GeoPoint;

/**
 * Where one sets out.
 *
 * @param delayMinutes how long one waits before, as a team that musters
 */
public record Start(GeoPoint at, double delayMinutes) {

  /** At once. */
  public static Start now(GeoPoint at) {
    return new Start(at, 0);
  }
}
