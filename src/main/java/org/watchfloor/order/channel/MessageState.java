package org.watchfloor.order.channel;

/** Where a message stands. */
public enum MessageState {
  /** Waits for its first attempt. */
  QUEUED,
  /** Is being handed over just now, or was when this was last known. */
  UNDER_WAY,
  /** Did not go out; is tried again by itself. */
  WAITING,
  /** The peer took it. */
  ACCEPTED,
  /** The peer took it and said that it arrived. */
  DELIVERED,
  /** Did not go out, or did not arrive, and is not tried again by itself. */
  REFUSED,
  /** Perhaps went out: an officer decides whether to send it again. */
  UNCERTAIN,
  /** Did not go out in time; it is too old now to go out by itself. */
  EXPIRED,
  /** An officer took it back. */
  WITHDRAWN;

  /** Whether it goes out by itself. */
  public boolean waits() {
    return this == QUEUED || this == WAITING;
  }

  /** Whether nothing more happens unless an officer decides. */
  public boolean needsOfficer() {
    return this == REFUSED || this == UNCERTAIN || this == EXPIRED;
  }

  /** Whether a peer has it. */
  public boolean out() {
    return this == ACCEPTED || this == DELIVERED;
  }
}
