package org.watchfloor.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Queue;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.task.Progress;

/** One attempt to send from the command line, waited for. */
final class ChannelAttempt {
  /** Longer than any channel may wait; a channel ends its attempts itself. */
  private static final long MOST_SECONDS = 120;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

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
      Optional<Channel> channel = channels.find(message.kind(), message.message().address());
      if (channel.isPresent()) {
        Sending sending = station.get(Sending.class);
        sending.run(Progress.UNWATCHED);
        for (int i = 0; i < MOST_SECONDS && !settled(outbox, id); i++) {
          if (ended.await(1, TimeUnit.SECONDS) || inLine(sending, channel.get())) {
            break;
          }
        }
      }
    }
    return outbox.find(id).orElseThrow();
  }

  /** Nothing more goes out before others have had their minute. */
  private static boolean inLine(Sending sending, Channel channel) {
    return !sending.busy() && sending.queue(channel).until() != null;
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
    Optional<Queue> queue =
        station
            .get(Channels.class)
            .find(one.kind(), one.message().address())
            .map(station.get(Sending.class)::queue);
    Instant until = queue.map(Queue::until).orElse(null);
    if (one.state() == MessageState.QUEUED && until != null) {
      return Message.of("cli.channel.inLine", one.id(), TIME.format(until));
    }
    var reason = one.standing().reason();
    return reason == null
        ? Message.of("cli.channel.stands", one.id(), state)
        : Message.of("cli.channel.standsWhy", one.id(), state, reason.said());
  }
}
