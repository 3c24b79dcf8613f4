package org.watchfloor.order;

/** How an order, or an answer to it, went from one to the other. */
public enum OrderChannel {
  /** A console of this kind, at the unit itself 系统. */
  SYSTEM,
  /** Telephone, fixed, mobile or satellite 电话. */
  PHONE,
  /** Narrowband radio 电台. */
  RADIO,
  /** Short message 短信. */
  SMS,
  /** BeiDou short message 北斗短报文. */
  BEIDOU,
  /** Fax or paper 传真、纸质. */
  PAPER,
  /** Somebody who went there 专人. */
  RUNNER;

  /** Whether it is spoken, so that it wants reading back. */
  public boolean spoken() {
    return this == PHONE || this == RADIO || this == RUNNER;
  }
}
