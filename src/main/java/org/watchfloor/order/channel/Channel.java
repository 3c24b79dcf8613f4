package org.watchfloor.order.channel;

import java.util.Optional;
import org.watchfloor.base.Message;

/**
 * One way out of the station to one peer: a mail server, a text message gateway, a robot of a chat
 * group. Waits for the network, as long as its settings allow and no longer: background threads
 * only. Several threads may send at once.
 */
public interface Channel extends AutoCloseable {

  /** What it carries. */
  ChannelKind kind();

  /** What it is called: the name of a robot, else empty, because there is one of each kind. */
  default String name() {
    return "";
  }

  /** How many at once, how long, how often. */
  Pace pace();

  /** As how many messages a text counts at the peer. */
  default int pieces(String text) {
    return 1;
  }

  /** Hands one message to the peer. Never throws: what fails is an outcome. */
  Outcome send(OutgoingMessage message);

  /**
   * Looks whether the peer is there and lets this station in, without sending anything.
   *
   * @return what is wrong; empty if nothing is
   */
  Optional<Message> check();

  /**
   * Stays in touch for what a peer tells later; called now and then while something is awaited.
   *
   * @return why that is not possible now; empty if it is, or the peer tells nothing
   */
  default Optional<Reason> listen() {
    return Optional.empty();
  }

  @Override
  void close();
}
