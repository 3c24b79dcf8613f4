package org.watchfloor.evacuation;

/** Where a household was said to be last. */
public enum HouseholdState {
  /** At home, or nobody said anything 在家. */
  HOME,
  /** Nobody there could be reached 未联系到. */
  UNREACHED,
  /** It will not go 拒绝转移. */
  REFUSED,
  /** It has left and is on its way 已转出. */
  MOVED,
  /** In a shelter 集中安置. */
  SHELTERED,
  /** With relatives or friends 投亲靠友. */
  RELATIVES,
  /** Back home 已返回. */
  RETURNED;

  /** Whether it is out of its house. */
  public boolean away() {
    return this == MOVED || this == SHELTERED || this == RELATIVES;
  }
}
