package org.watchfloor.order.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much went to each channel lately, against what its peer takes. A piece counts from the moment
 * it begins until its limit's length after it ended: whenever within that time it reached the peer,
 * no two are nearer there than here. Any thread.
 */
final class Rates {
  private final Map<String, Lately> channels = new HashMap<>();

  /** What went to one channel: how much is under way, and when the rest ended, in that order. */
  private static final class Lately {
    private boolean remembered;
    private int underWay;
    private final List<Instant> ended = new ArrayList<>();
  }

  /** Whether it is known what went to a channel before this process. */
  synchronized boolean knows(Channel channel) {
    return of(channel).remembered;
  }

  /** What the tables know to have gone to a channel, each piece by its end, the oldest first. */
  synchronized void remember(Channel channel, List<Instant> ended) {
    Lately lately = of(channel);
    lately.remembered = true;
    lately.ended.clear();
    lately.ended.addAll(ended);
  }

  /** The longest stretch of time any limit of a channel looks back; zero where it has none. */
  static Duration longest(Channel channel) {
    return channel.pace().limits().stream()
        .map(Limit::within)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /** How many pieces may begin on a channel now. */
  synchronized int room(Channel channel, Instant now) {
    Lately lately = of(channel);
    forget(channel, lately, now);
    return channel.pace().limits().stream()
        .mapToInt(limit -> limit.many() - lately.underWay - within(lately, limit, now))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** As how many a message of so many pieces counts: one that never fits counts as what does. */
  static int counted(Channel channel, int pieces) {
    return channel.pace().limits().stream().mapToInt(Limit::many).reduce(pieces, Math::min);
  }

  synchronized void begin(Channel channel, int pieces) {
    of(channel).underWay += pieces;
  }

  synchronized void end(Channel channel, int pieces, Instant now) {
    Lately lately = of(channel);
    lately.underWay -= pieces;
    for (int i = 0; i < pieces; i++) {
      lately.ended.add(now);
    }
  }

  /** About when the last of so many waiting pieces may begin. */
  synchronized Instant turn(Channel channel, int pieces, Instant now) {
    Lately lately = of(channel);
    forget(channel, lately, now);
    return channel.pace().limits().stream()
        .map(limit -> turn(lately, limit, pieces, now))
        .max(Instant::compareTo)
        .orElse(now);
  }

  private static Instant turn(Lately lately, Limit limit, int pieces, Instant now) {
    List<Instant> times = new ArrayList<>(lately.ended);
    for (int i = 0; i < lately.underWay; i++) {
      times.add(now);
    }
    for (int i = 0; i < pieces; i++) {
      int before = times.size() - limit.many();
      Instant free = before < 0 ? now : times.get(before).plus(limit.within());
      times.add(free.isAfter(now) ? free : now);
    }
    return times.isEmpty() ? now : times.getLast();
  }

  private static int within(Lately lately, Limit limit, Instant now) {
    Instant since = now.minus(limit.within());
    return (int) lately.ended.stream().filter(one -> one.isAfter(since)).count();
  }

  /** What lies farther ahead than any limit looks back was written before the clock went back. */
  private static void forget(Channel channel, Lately lately, Instant now) {
    Duration longest = longest(channel);
    lately.ended.removeIf(
        one -> !one.isAfter(now.minus(longest)) || one.isAfter(now.plus(longest)));
  }

  private Lately of(Channel channel) {
    return channels.computeIfAbsent(Rests.key(channel), key -> new Lately());
  }
}
