package org.watchfloor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.task.Progress;

/** One attempt to send from the command line, waited for. */
final class ChannelAttempt {
  /** Longer than any channel may wait; a channel ends its attempts itself. */
  private static final long MOST_SECONDS = 120;

  private ChannelAttempt() {}

  /** Sends what is due at this machine and waits until the attempt on this message has ended. */
  static OutboxMessage of(Station station, String id) throws InterruptedException {
    Outbox outbox = station.get(Outbox.class);
    CountDownLatch ended = new CountDownLatch(1);
    try (Channels channels = station.get(Channels.class);
        Subscription change =
            outbox.onChange(() -> {
              if (settled(outbox, id)) {
                ended.countDown();
              }
            })) {
      OutboxMessage message = outbox.find(id).orElseThrow();
      if (channels.find(message.kind(), message.message().address()).isPresent()) {
        station.get(Sending.class).run(Progress.UNWATCHED);
        if (!settled(outbox, id)) {
          ended.await(MOST_SECONDS, TimeUnit.SECONDS);
        }
      }
    }
    return outbox.find(id).orElseThrow();
  }

  private static boolean settled(Outbox outbox, String id) {
    return outbox
        .find(id)
        .filter(one -> one.state() != MessageState.QUEUED && one.state() != MessageState.UNDER_WAY)
        .isPresent();
  }

  /** What became of it, in a sentence. */
  static Message said(Station station, OutboxMessage one) {
    Message state = Message.of("channel.state." + one.state().name());
    if (one.state() == MessageState.QUEUED
        && station.get(Channels.class).find(one.kind(), one.message().address()).isEmpty()) {
      return Message.of(
          "cli.channel.queued", one.id(), Message.of("channel.kind." + one.kind().name()));
    }
    var reason = one.standing().reason();
    return reason == null
        ? Message.of("cli.channel.stands", one.id(), state)
        : Message.of("cli.channel.standsWhy", one.id(), state, reason.said());
  }
}
