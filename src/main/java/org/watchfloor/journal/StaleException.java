package org.watchfloor.journal;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Another seat changed a subject between the look and the act. Nothing was appended; look again and
 * decide again.
 */
public final class StaleException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient Subject subject;

  StaleException(Subject subject) {
    super(Message.of("journal.refused.stale", subject));
    this.subject = subject;
  }

  /** What was changed. */
  public Subject subject() {
    return subject;
  }
}
