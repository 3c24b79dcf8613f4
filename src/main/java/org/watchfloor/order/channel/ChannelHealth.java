package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.rule.RuleFault;

/**
 * Whether messages can leave the station: the settings are readable, no channel rests, nothing
 * waits for an officer. It speaks to no peer itself: {@code channel check} does.
 */
public final class ChannelHealth implements HealthCheck {
  private final ChannelBook book;
  private final Channels channels;
  private final Sending sending;
  private final Outbox outbox;

  @Inject
  ChannelHealth(ChannelBook book, Channels channels, Sending sending, Outbox outbox) {
    this.book = book;
    this.channels = channels;
    this.sending = sending;
    this.outbox = outbox;
  }

  @Override
  public Message name() {
    return Message.of("channel.health.name");
  }

  @Override
  public Result check() {
    List<RuleFault> faults = book.faults();
    if (!faults.isEmpty()) {
      return new Result(
          State.FAILED,
          Message.of("channel.health.fault", faults.getFirst().said(), faults.size()));
    }
    List<Channel> all = channels.all();
    for (Channel channel : all) {
      Optional<Reason> trouble = sending.trouble(channel);
      if (trouble.isPresent()) {
        return new Result(
            State.FAILED, Message.of("channel.health.rests", title(channel), trouble.get().said()));
      }
    }
    long stuck =
        outbox.counts().entrySet().stream()
            .filter(one -> one.getKey().needsOfficer())
            .mapToLong(one -> one.getValue())
            .sum();
    if (stuck > 0) {
      return new Result(State.FAILED, Message.of("channel.health.stuck", stuck));
    }
    return all.isEmpty()
        ? new Result(State.UNTESTED, Message.of("channel.health.none", book.file()))
        : new Result(State.OK, Message.of("channel.health.ok", all.size()));
  }

  /** What a channel is called. */
  public static Message title(Channel channel) {
    Message kind = Message.of("channel.kind." + channel.kind().name());
    return channel.name().isEmpty() ? kind : Message.of("channel.named", kind, channel.name());
  }
}
