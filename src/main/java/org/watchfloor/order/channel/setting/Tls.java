package org.watchfloor.order.channel.setting;

/** How a connection is kept secret. */
public enum Tls {
  /** From the first byte. */
  ON,
  /** Begun in the open and then made secret; without that nothing is sent. */
  STARTTLS,
  /** Not at all: for a peer in the same building. */
  OFF
}
