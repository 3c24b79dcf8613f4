package org.watchfloor.journal;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Nothing can be saved at present, whatever it is: the disk is full or lost. Nothing was appended;
 * the same act succeeds once the disk takes it.
 */
public final class UnsavedException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnsavedException(Message why) {
    super(why);
  }

  UnsavedException(Message why, Throwable cause) {
    super(why, cause);
  }
}
