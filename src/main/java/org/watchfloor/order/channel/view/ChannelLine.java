package org.watchfloor.order.channel.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.order.channel.Queue;

/**
 * How one channel stands.
 *
 * @param title what it is called
 * @param trouble why it rests; empty if it does not
 * @param since since when it rests
 * @param limits how much its peer takes
 * @param queue what waits for its turn
 */
record ChannelLine(
    Message title,
    Optional<Message> trouble,
    @Nullable Instant since,
    List<Message> limits,
    Queue queue) {
  ChannelLine {
    limits = List.copyOf(limits);
  }
}
