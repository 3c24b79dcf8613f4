package org.watchfloor.order.callout.roll;

/** How somebody is called, in the order in which it is tried. */
public enum CallWay {
  /** Mobile telephone 手机. */
  MOBILE,
  /** Fixed telephone 固话. */
  LANDLINE,
  /** Satellite telephone 卫星电话. */
  SATELLITE,
  /** 370 MHz narrowband radio 电台. */
  RADIO,
  /** BeiDou short message 北斗短报文. */
  BEIDOU,
  /** Short message or the government's messenger 短信、政务通讯. */
  MESSAGE,
  /** Somebody who goes there: a messenger, a gong, a loudspeaker 专人、敲锣、喇叭. */
  RUNNER;

  /** Whether it works without the networks of the place that is called. */
  public boolean withoutNetwork() {
    return this == SATELLITE || this == RADIO || this == BEIDOU || this == RUNNER;
  }
}
