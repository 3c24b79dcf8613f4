package org.watchfloor.evacuation;

/** What a household is to a move that was called, who is in danger first. */
public enum MoveState {
  /** It should move and has not 应转未转. */
  MUST_MOVE,
  /** It will not go 拒绝转移. */
  REFUSED,
  /** Nobody there could be reached 未联系到. */
  UNREACHED,
  /** It has left and is on its way 已转出. */
  MOVED,
  /** In a shelter 集中安置. */
  SHELTERED,
  /** With relatives or friends 投亲靠友. */
  RELATIVES,
  /** Back home after that was allowed 已返回. */
  RETURNED;

  /** Whether it is out of danger. */
  public boolean safe() {
    return compareTo(MOVED) >= 0;
  }

  /**
   * Whether it may still have to reach a shelter: one that is out of the house may be on its way.
   */
  public boolean toGo() {
    return switch (this) {
      case MUST_MOVE, REFUSED, UNREACHED, MOVED -> true;
      case SHELTERED, RELATIVES, RETURNED -> false;
    };
  }
}
