package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * What did not get out, one line for each channel and state however many messages it concerns: what
 * waits for an officer, what waits because a peer does not work or is not set up. What only waits
 * for its turn is not here.
 */
final class DueMessages implements DueItems {
  private final Outbox outbox;
  private final Channels channels;

  @Inject
  DueMessages(Outbox outbox, Channels channels) {
    this.outbox = outbox;
    this.channels = channels;
  }

  @Override
  public List<Due> pending() {
    Map<ChannelKind, Map<MessageState, List<OutboxMessage>>> groups =
        new EnumMap<>(ChannelKind.class);
    for (OutboxMessage one : outbox.unsettled()) {
      if (loud(one)) {
        groups
            .computeIfAbsent(one.kind(), kind -> new EnumMap<>(MessageState.class))
            .computeIfAbsent(shown(one), state -> new ArrayList<>())
            .add(one);
      }
    }
    return groups.values().stream()
        .flatMap(states -> states.entrySet().stream())
        .map(group -> due(group.getKey(), group.getValue()))
        .toList();
  }

  private boolean loud(OutboxMessage one) {
    return one.state().needsOfficer()
        || one.state() == MessageState.WAITING
        || outbox.stranded(one)
        || one.state() == MessageState.QUEUED && notSetUp(one);
  }

  private boolean notSetUp(OutboxMessage one) {
    return channels.find(one.kind(), one.message().address()).isEmpty();
  }

  private MessageState shown(OutboxMessage one) {
    return outbox.stranded(one) ? MessageState.UNCERTAIN : one.state();
  }

  private static Due due(MessageState state, List<OutboxMessage> group) {
    OutboxMessage first =
        Objects.requireNonNull(
            group.stream().min(Comparator.comparing(one -> one.standing().since())).orElse(null));
    Reason reason = first.standing().reason();
    return new Due(
        Outbox.KIND,
        first.id(),
        Message.of(
            "channel.due." + state.name(),
            Message.of("channel.kind." + first.kind().name()),
            group.size(),
            first.message().address(),
            reason == null ? Message.of("channel.reason.none") : reason.said()),
        state == MessageState.WAITING || state == MessageState.QUEUED
            ? first.sender().at()
            : first.standing().since());
  }
}
