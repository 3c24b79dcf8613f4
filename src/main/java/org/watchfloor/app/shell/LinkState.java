package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this machine is on a network at all. Looks at its own interfaces and sends nothing: a
 * probe of a far address would hang just when the line is dead.
 */
final class LinkState {
  private static final Logger LOG = LoggerFactory.getLogger(LinkState.class);

  @Inject
  LinkState() {}

  /** Whether an interface other than the machine itself is up. */
  boolean connected() {
    try {
      for (NetworkInterface face : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (face.isUp() && !face.isLoopback() && face.getInetAddresses().hasMoreElements()) {
          return true;
        }
      }
      return false;
    } catch (SocketException e) {
      LOG.debug("The network interfaces cannot be listed", e);
      return false;
    }
  }
}
