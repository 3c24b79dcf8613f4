package org.watchfloor.exchange.link;

import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.function.Function;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnection;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CertificateUtil;
import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.peer.StationTls;

/**
 * Who may do what at the broker. A station is the key its connection proved, never a name it says;
 * it sends to its own queue up and reads its own queue down. This program itself may do both at all
 * queues. Nobody makes, removes or manages any.
 */
final class LinkGuard implements ActiveMQSecurityManager5 {
  /** No station is called so. */
  private static final UserPrincipal THIS_PROGRAM = new UserPrincipal(".");

  private final Function<String, @Nullable String> stationOf;

  LinkGuard(Function<String, @Nullable String> stationOf) {
    this.stationOf = stationOf;
  }

  @Override
  public @Nullable Subject authenticate(
      @Nullable String user,
      @Nullable String password,
      RemotingConnection connection,
      @Nullable String domain) {
    UserPrincipal who = who(connection);
    return who == null ? null : new Subject(true, Set.of(who), Set.of(), Set.of());
  }

  private @Nullable UserPrincipal who(RemotingConnection connection) {
    if (connection.getTransportConnection() instanceof InVMConnection) {
      return THIS_PROGRAM;
    }
    String station = stationOf.apply(keyOf(connection));
    return station == null ? null : new UserPrincipal(station);
  }

  /** The key a connection proved; empty if none. */
  static String keyOf(RemotingConnection connection) {
    X509Certificate[] shown = CertificateUtil.getCertsFromConnection(connection);
    return shown == null || shown.length == 0 ? "" : StationTls.keyOf(shown[0]);
  }

  @Override
  public boolean authorize(
      @Nullable Subject subject, Set<Role> roles, CheckType type, String address) {
    if (subject == null || type != CheckType.SEND && type != CheckType.CONSUME) {
      return false;
    }
    // The broker asks for a queue as "address::queue".
    String queue = address.substring(address.lastIndexOf(':') + 1);
    return subject.getPrincipals(UserPrincipal.class).stream()
        .anyMatch(who ->
            who.equals(THIS_PROGRAM)
                || queue.equals(
                    type == CheckType.SEND
                        ? LinkBroker.up(who.getName())
                        : LinkBroker.down(who.getName())));
  }

  @Override
  public boolean validateUser(@Nullable String user, @Nullable String password) {
    return false;
  }

  @Override
  public boolean validateUserAndRole(
      @Nullable String user, @Nullable String password, Set<Role> roles, CheckType type) {
    return false;
  }
}
