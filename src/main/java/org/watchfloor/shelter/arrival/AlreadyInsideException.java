package org.watchfloor.shelter.arrival;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** A person who is to be booked is inside a shelter already: one act moves them. */
public final class AlreadyInsideException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final String arrival;

  AlreadyInsideException(Message said, String arrival) {
    super(said);
    this.arrival = arrival;
  }

  /** The id of the booking that stands. */
  public String arrival() {
    return arrival;
  }
}
