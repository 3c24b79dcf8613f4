package org.watchfloor.region.outage;

/** What ties a place to the rest of the district. */
public enum Strand {
  /** Roads, and boats where there are none 路. */
  ROAD,
  /** Telephone and data networks 网. */
  NETWORK,
  /** Mains power 电. */
  POWER
}
