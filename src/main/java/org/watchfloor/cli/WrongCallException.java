package org.watchfloor.cli;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** An argument that cannot be meant: the sentence says what may stand there. Nothing was done. */
final class WrongCallException extends RefusedException {
  private static final long serialVersionUID = 1L;

  WrongCallException(Message message) {
    super(message);
  }

  public static WrongCallException of(String key, Object... args) {
    return new WrongCallException(Message.of(key, args));
  }
}
