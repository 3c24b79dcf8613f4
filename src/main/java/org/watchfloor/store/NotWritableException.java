package org.watchfloor.store;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** The folder cannot be taken for writing: another process holds it, or it cannot be written. */
public final class NotWritableException extends RefusedException {
  private static final long serialVersionUID = 1L;

  NotWritableException(Message message) {
    super(message);
  }

  NotWritableException(Message message, Throwable cause) {
    super(message, cause);
  }
}
