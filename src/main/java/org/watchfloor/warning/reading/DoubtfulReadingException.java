package org.watchfloor.warning.reading;

import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** A reading that is hardly possible, or stands there otherwise: asked back, not dropped. */
public final class DoubtfulReadingException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private final transient List<Message> doubts;

  /**
   * One about a reading, or a forecast.
   *
   * @param station what it is of, text or a message
   * @param doubts what speaks against it, at least one
   */
  public DoubtfulReadingException(Object station, List<Message> doubts) {
    super(Message.of("reading.refused.doubtful", station, doubts.getFirst()));
    this.doubts = List.copyOf(doubts);
  }

  /** What speaks against it, one line each. */
  public List<Message> doubts() {
    return doubts;
  }
}
