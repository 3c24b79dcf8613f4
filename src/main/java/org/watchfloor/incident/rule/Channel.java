package org.watchfloor.incident.rule;

/** Over what figures and reports go. */
public enum Channel {
  /** Telephone 电话. */
  PHONE,
  /** Radio or satellite telephone 电台、卫星电话. */
  RADIO,
  /** On paper, by fax or hand 书面. */
  WRITTEN,
  /** The reporting system 报送系统. */
  SYSTEM,
  /** The government's messenger 政务通讯软件. */
  APP,
  /** Short message 短信. */
  SMS,
  /** BeiDou short message 北斗短报文. */
  BEIDOU,
  /** Said face to face 当面. */
  FACE;

  /** Whether it is spoken: nothing is signed, and whoever hears it has confirmed it. */
  public boolean spoken() {
    return this == PHONE || this == RADIO || this == FACE;
  }
}
