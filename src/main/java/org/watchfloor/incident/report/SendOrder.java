package org.watchfloor.incident.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.rule.Channel;

/**
 * How a report was sent.
 *
 * @param to to which office
 * @param receiver who took it there
 * @param at when; null for now
 * @param meets which deadlines it answers
 */
public record SendOrder(
    String to, Channel channel, String receiver, @Nullable Instant at, List<Met> meets) {
  public SendOrder {
    meets = List.copyOf(meets);
  }
}
