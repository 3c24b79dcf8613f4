package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import org.watchfloor.task.Startable;

/** Ends the connections to peers when the console ends. */
final class ChannelsEnd implements Startable {
  private final Channels channels;

  @Inject
  ChannelsEnd(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Order order() {
    return Order.KNOWLEDGE;
  }

  @Override
  public void start() {
    // Connections are made when they are needed first.
  }

  @Override
  public void stop() {
    channels.close();
  }
}
