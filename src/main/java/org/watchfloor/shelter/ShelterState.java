package org.watchfloor.shelter;

/** Whether a shelter takes people in: the states of a shelter and its guarded steps. */
public enum ShelterState {
  /** Closed 关闭. */
  CLOSED,
  /** Being prepared 准备. */
  PREPARING,
  /** Open 开放. */
  OPEN,
  /** Full 满员: people inside, no more taken in. */
  FULL,
  /** Being closed 撤收: people go home, nobody is taken in. */
  CLOSING,
  /** Not to be used 停用: flooded, damaged. */
  UNUSABLE;

  /** Whether it can go on to another state. */
  public boolean leadsTo(ShelterState next) {
    if (next == UNUSABLE) {
      return this != UNUSABLE;
    }
    return switch (this) {
      case CLOSED -> next == PREPARING || next == OPEN;
      case PREPARING -> next == OPEN || next == CLOSED;
      case OPEN -> next == FULL || next == CLOSING;
      case FULL -> next == OPEN || next == CLOSING;
      case CLOSING -> next == CLOSED || next == OPEN;
      case UNUSABLE -> next == CLOSED;
    };
  }

  /** Whether people may be inside. */
  public boolean holdsPeople() {
    return this == OPEN || this == FULL || this == CLOSING;
  }

  /** Whether it takes people in. */
  public boolean takesPeople() {
    return this == OPEN;
  }
}
