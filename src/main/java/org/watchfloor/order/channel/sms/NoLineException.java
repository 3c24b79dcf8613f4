package org.watchfloor.order.channel.sms;

import java.io.Serial;
import org.watchfloor.order.channel.Reason;

/** There is no line to the gateway; nothing was handed over. */
public final class NoLineException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Reason reason;

  public NoLineException(Reason reason, Throwable cause) {
    super(reason.kind().name(), cause);
    this.reason = reason;
  }

  public NoLineException(Reason reason) {
    super(reason.kind().name());
    this.reason = reason;
  }

  /** Why, for a person. */
  public Reason reason() {
    return reason;
  }
}
