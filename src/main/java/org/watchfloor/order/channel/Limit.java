package org.watchfloor.order.channel;

import java.time.Duration;
import org.watchfloor.base.Message;

/**
 * How much a peer takes; beyond it the peer refuses, and some lock the sender out for a while.
 *
 * @param many so many
 * @param within in any stretch of time so long
 */
public record Limit(int many, Duration within) {
  /** For a person. */
  public Message said() {
    return within.equals(Duration.ofSeconds(1))
        ? Message.of("channel.limit.second", many)
        : Message.of("channel.limit.minute", many);
  }
}
