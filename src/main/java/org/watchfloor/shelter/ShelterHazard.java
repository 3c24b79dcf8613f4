package org.watchfloor.shelter;

/** What a shelter protects from. */
public enum ShelterHazard {
  /** Flood 防汛. */
  FLOOD,
  /** Typhoon 防台. */
  TYPHOON,
  /** Earthquake 地震. */
  EARTHQUAKE,
  /** High tide 高潮位. */
  HIGH_TIDE,
  /** Storm surge 风暴潮. */
  STORM_SURGE;

  /** Whether it is water that rises: then the height of a shelter counts. */
  public boolean ofWater() {
    return this == FLOOD || this == HIGH_TIDE || this == STORM_SURGE;
  }
}
