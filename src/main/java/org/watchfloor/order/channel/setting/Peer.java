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
 */
public record Peer(String host, int port, Tls tls, String user, Optional<SecretFile> secret) {

  /** As it is shown: no more than where it is. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
