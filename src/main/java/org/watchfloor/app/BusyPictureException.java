package org.watchfloor.app;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** The page was still at work when the time for its picture was over; none was written. */
public final class BusyPictureException extends RefusedException {
  private static final long serialVersionUID = 1L;

  BusyPictureException(long seconds) {
    super(Message.of("app.picture.busy", seconds));
  }
}
