package org.watchfloor.order.channel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;

/**
 * Where messages of a drill end: it takes whatever comes, for any address, and hands it to nobody.
 * What went "out" is read in the record, where every message stands.
 */
final class SinkChannel implements Channel {
  /** As a quick gateway. */
  private static final Pace PACE =
      new Pace(
          4,
          List.of(),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofHours(12));

  private final ChannelKind kind;
  private final Ids ids;

  SinkChannel(ChannelKind kind, Ids ids) {
    this.kind = kind;
    this.ids = ids;
  }

  @Override
  public ChannelKind kind() {
    return kind;
  }

  @Override
  public Pace pace() {
    return PACE;
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    return new Outcome.Accepted(List.of(ids.next()), false);
  }

  @Override
  public Optional<Message> check() {
    return Optional.empty();
  }

  @Override
  public void close() {
    // There is nothing at the other end.
  }
}
