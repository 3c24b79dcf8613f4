package org.watchfloor.region.outage;

/** How something about a place is known, in the order of the ladder that is tried. */
public enum Channel {
  /** Fixed telephone 固定电话. */
  PHONE,
  /** Mobile telephone 手机. */
  MOBILE,
  /** The government's messenger 政务通讯软件. */
  APP,
  /** 370 MHz narrowband radio 窄带电台. */
  RADIO,
  /** Satellite telephone 卫星电话. */
  SATELLITE,
  /** BeiDou short message 北斗短报文. */
  BEIDOU,
  /** A relay carried by a drone 无人机中继. */
  RELAY,
  /** Somebody who went there and came back, or came from there 人员往返. */
  RUNNER,
  /** Another office says so: the grid, a network operator, the road office 部门通报. */
  OFFICE,
  /** Seen from outside: by drone, camera, satellite 航拍、视频观察. */
  SEEN,
  /** Neighbours say so 邻近转述. */
  NEIGHBOUR;

  /** Whether it works without the telephone and data network of the place. */
  public boolean withoutNetwork() {
    return compareTo(APP) > 0 && heard();
  }

  /** Whether over it the place itself was heard. */
  public boolean heard() {
    return compareTo(OFFICE) < 0;
  }
}
