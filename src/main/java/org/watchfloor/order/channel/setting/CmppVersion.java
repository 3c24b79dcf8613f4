package org.watchfloor.order.channel.setting;

/** A version of CMPP. Its fields differ in length, so both ends must speak the same. */
public enum CmppVersion {
  /** 2.0, of 2002. */
  V2("2.0", 0x20),
  /** 3.0, of 2003. */
  V3("3.0", 0x30);

  private final String written;
  private final int octet;

  CmppVersion(String written, int octet) {
    this.written = written;
    this.octet = octet;
  }

  /** As it stands in settings. */
  public String written() {
    return written;
  }

  /** As it is said to a gateway. */
  public int octet() {
    return octet;
  }
}
