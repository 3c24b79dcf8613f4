package org.watchfloor.order.channel.sms.cmpp;

import java.io.IOException;
import java.io.Serial;

/** What came is no CMPP. */
final class CmppException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  CmppException(String what) {
    super(what);
  }
}
