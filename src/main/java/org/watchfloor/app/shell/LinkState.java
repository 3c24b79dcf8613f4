package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this machine is on a network at all. Looks at its own interfaces and sends nothing: a
 * probe of a far address would hang just when the line is dead.
 */
public final class LinkState {
  private static final Logger LOG = LoggerFactory.getLogger(LinkState.class);

  /** Of containers, virtual machines and tunnels on Linux and macOS. */
  private static final Pattern MADE =
      Pattern.compile(
          "docker|br-|veth|virbr|vnet|vmnet|vboxnet|lxc|lxd|cni|flannel|cali|podman|tun|tap|utun|"
              + "wg|zt|tailscale|ppp|dummy|bridge\\d|awdl|llw|anpi");

  /** And on Windows, where the name says nothing. */
  private static final Pattern DESCRIBED_AS_MADE =
      Pattern.compile(
          "(?i)hyper-v|vethernet|virtual|vmware|virtualbox|tap-|wintun|wireguard|vpn|loopback|npcap");

  @Inject
  LinkState() {}

  /**
   * What this machine is on a network by, as the system calls it; nothing if only interfaces are up
   * that programs made: of containers, virtual machines and tunnels.
   */
  public Optional<String> connection() {
    try {
      for (NetworkInterface face : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        boolean own = face.isLoopback() || face.isVirtual() || face.isPointToPoint();
        if (face.isUp()
            && !own
            && isReal(face.getName(), face.getDisplayName())
            && face.getInetAddresses().hasMoreElements()) {
          return Optional.of(shown(face));
        }
      }
      return Optional.empty();
    } catch (SocketException e) {
      LOG.debug("The network interfaces cannot be listed", e);
      return Optional.empty();
    }
  }

  /** Whether an interface is not one of those that programs make, told by their usual names. */
  static boolean isReal(String name, @Nullable String description) {
    return !MADE.matcher(name).lookingAt()
        && (description == null || !DESCRIBED_AS_MADE.matcher(description).find());
  }

  private static String shown(NetworkInterface face) {
    return face.getDisplayName() == null ? face.getName() : face.getDisplayName();
  }
}
