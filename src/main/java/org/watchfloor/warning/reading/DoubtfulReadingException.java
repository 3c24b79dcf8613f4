package org.watchfloor.warning.reading;

import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** A reading that is hardly possible, or stands there otherwise: asked back, not dropped. */
public final class DoubtfulReadingException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private final transient List<Message> doubts;

  DoubtfulReadingException(String station, List<Message> doubts) {
    super(Message.of("reading.refused.doubtful", station, doubts.getFirst()));
    this.doubts = List.copyOf(doubts);
  }

  /** What speaks against it, one line each. */
  public List<Message> doubts() {
    return doubts;
  }
}
