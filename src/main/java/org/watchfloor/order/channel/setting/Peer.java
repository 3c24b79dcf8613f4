package org.watchfloor.order.channel.setting;

import java.util.Optional;

/**
 * Where a peer is and as whom this station comes.
 *
 * @param host its name or address
 * @param port its port
 * @param tls how the connection is kept secret
 * @param user as whom; empty for nobody
 * @param secret the password's file; empty where there is no user
 * @param ca the certificates that are trusted; empty for those the machine trusts
 */
public record Peer(
    String host,
    int port,
    Tls tls,
    String user,
    Optional<SecretFile> secret,
    Optional<TrustFile> ca) {

  /** As it is shown: no more than where it is. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
