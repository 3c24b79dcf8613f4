package org.watchfloor.shelter.arrival;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * A shelter has no room for those who are to be booked; said loudly, with a reason, it takes them.
 */
public final class NoRoomException extends RefusedException {
  private static final long serialVersionUID = 1L;

  NoRoomException(Message said) {
    super(said);
  }
}
