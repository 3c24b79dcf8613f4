package org.watchfloor.geo.road;

/** What moves over the network. */
public enum Vehicle {
  /** Anything up to a van. */
  CAR,
  /** A heavy truck, held to widths, heights and weights the map knows. */
  TRUCK,
  /** A boat between piers, along the lanes the map knows. */
  BOAT,
  /** People on foot. */
  FOOT
}
