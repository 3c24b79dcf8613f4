package org.watchfloor.order.channel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which channels rest because their peer does not work, and how many messages each has under way. A
 * resting channel takes nothing until its pause is over, then one message to find out. Any thread.
 */
final class Rests {
  private final Map<String, Rest> rests = new HashMap<>();
  private final Map<String, Integer> underWay = new HashMap<>();

  /**
   * Why a channel rests.
   *
   * @param failures how often in a row
   * @param since since when
   * @param until until when
   * @param reason what was seen last
   */
  record Rest(int failures, Instant since, Instant until, Reason reason) {}

  static String key(Channel channel) {
    return channel.kind() + ":" + channel.name();
  }

  /** How many more may be begun on a channel now. */
  synchronized int free(Channel channel, Instant now) {
    int begun = underWay.getOrDefault(key(channel), 0);
    Rest rest = rests.get(key(channel));
    if (rest == null) {
      return Math.max(0, channel.pace().parallel() - begun);
    }
    return lasts(rest, channel, now) ? 0 : Math.max(0, 1 - begun);
  }

  /** A rest that would last longer than any is of a clock that went back since: it is over. */
  private static boolean lasts(Rest rest, Channel channel, Instant now) {
    return now.isBefore(rest.until()) && !rest.until().isAfter(now.plus(channel.pace().longest()));
  }

  synchronized void begin(Channel channel) {
    underWay.merge(key(channel), 1, Integer::sum);
  }

  synchronized void end(Channel channel) {
    underWay.merge(key(channel), -1, Integer::sum);
  }

  /** The peer works. */
  synchronized void works(Channel channel) {
    rests.remove(key(channel));
  }

  /** The peer does not work; the channel rests, longer each time. */
  synchronized void fails(Channel channel, Reason reason, Instant now) {
    Rest before = rests.get(key(channel));
    if (before != null && lasts(before, channel, now)) {
      // Several that were begun together fail together: that is one failure of the peer.
      return;
    }
    int failures = before == null ? 1 : before.failures() + 1;
    rests.put(
        key(channel),
        new Rest(
            failures,
            before == null ? now : before.since(),
            now.plus(channel.pace().pause(failures)),
            reason));
  }

  synchronized Optional<Rest> of(Channel channel) {
    return Optional.ofNullable(rests.get(key(channel)));
  }

  /** All channels may try at once, as after a change of the settings. */
  synchronized void forget() {
    rests.clear();
  }
}
