package org.watchfloor.order.channel.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.OutboxMessage;

/**
 * What the section shows.
 *
 * @param channels how each channel stands
 * @param fault what is wrong with the settings
 * @param stuck those that wait, those an officer has to decide on first
 * @param counts how many there are in each state
 */
record OutboxView(
    List<ChannelLine> channels,
    Optional<Message> fault,
    List<OutboxMessage> stuck,
    Map<MessageState, Long> counts) {
  static final OutboxView EMPTY = new OutboxView(List.of(), Optional.empty(), List.of(), Map.of());

  OutboxView {
    channels = List.copyOf(channels);
    stuck = List.copyOf(stuck);
    counts = Map.copyOf(counts);
  }

  long in(MessageState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** How many an officer has to decide on. */
  long undecided() {
    return counts.entrySet().stream()
        .filter(one -> one.getKey().needsOfficer())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
