package org.watchfloor.order.channel;

/** Why something did not go out, or why nobody knows whether it did. */
public enum ReasonKind {
  /** The peer cannot be reached: connection refused, name not known, network down. */
  UNREACHABLE(true),
  /** The peer took the connection and said nothing in time. */
  SILENT(true),
  /** The peer does not let this station in: user, password, signature. */
  LOGIN(true),
  /**
   * The peer took the connection and ended it at once, as it does with addresses it does not know.
   */
  HUNG_UP(true),
  /** The peer knows this station otherwise: version, service, source number, fee. */
  ACCOUNT(true),
  /** The peer's certificate is not trusted here, or is of another host. */
  CERTIFICATE(true),
  /** The peer takes no more just now. */
  BUSY(true),
  /** What the peer answers is not of its kind. */
  NONSENSE(true),
  /** The settings of this channel, or a file they name, cannot be used. */
  SETTINGS(true),
  /** The peer does not take the address. */
  ADDRESS(false),
  /** The peer does not take the words. */
  CONTENT(false),
  /** The peer refuses for another reason, in its own words. */
  PEER(false),
  /** The words were handed over and no answer came. */
  HANDED_OVER(false),
  /** Some parts of it were taken, others not. */
  PARTLY(false),
  /** The program ended while it was on its way. */
  STOPPED(false),
  /** The peer took it and later said that it did not arrive. */
  UNDELIVERED(false),
  /** The officer's own telephone is engaged, was not picked up, or is not known. */
  OWN_PHONE(false),
  /** A fault of this program. */
  FAULT(false);

  private final boolean ofPeer;

  ReasonKind(boolean ofPeer) {
    this.ofPeer = ofPeer;
  }

  /** Whether any other message would meet the same at this peer: then the channel rests. */
  public boolean ofPeer() {
    return ofPeer;
  }
}
