package org.watchfloor.order.message;

/** The narrow channels an order is fitted to. */
public enum MessageWay {
  /** Read out over the radio 电台. */
  RADIO,
  /** Short message 短信. */
  SMS,
  /** BeiDou short message 北斗短报文. */
  BEIDOU
}
