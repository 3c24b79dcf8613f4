package org.watchfloor.order.channel;

/** By what means a message leaves the station by itself. */
public enum ChannelKind {
  /** A mail; the address is a mailbox. */
  EMAIL,
  /** A text message to a telephone; the address is its number. */
  SMS,
  /** A line in a group of a chat service; the address is the name the group has in the settings. */
  WEBHOOK,
  /** A call the exchange puts through to a telephone; the address is its number. */
  CALL
}
