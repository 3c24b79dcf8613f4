package org.watchfloor.shelter;

/** For how long people stay (GB/T 44013-2024). */
public enum ShelterStage {
  /** Up to a day 紧急避难. */
  URGENT,
  /** 2 to 14 days 短期避难. */
  SHORT,
  /** 15 to 180 days 长期避难. */
  LONG
}
