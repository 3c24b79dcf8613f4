package org.watchfloor.shelter;

/** What a shelter protects from. */
public enum ShelterHazard {
  /** Flood 防汛. */
  FLOOD,
  /** Typhoon 防台. */
  TYPHOON,
  /** Earthquake 地震. */
  EARTHQUAKE
}
