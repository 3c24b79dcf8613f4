package org.watchfloor.warning;

/** Where a warning stands at a moment. */
public enum WarningState {
  /** Issued, and begins to hold later. */
  COMING,
  /** In force. */
  IN_FORCE,
  /** Its time is over. */
  EXPIRED,
  /** Lifted. */
  CANCELLED;

  /** Whether it counts: people must act by it. */
  public boolean standing() {
    return this == COMING || this == IN_FORCE;
  }
}
