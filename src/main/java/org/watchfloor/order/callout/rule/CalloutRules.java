package org.watchfloor.order.callout.rule;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.rule.Basis;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/**
 * The rules of calling out. Immutable; any thread.
 *
 * @param automatic whether a call-out begins without an officer's decision
 * @param times how long each step may take, all of them
 * @param attempts after how many calls that failed it goes one level up
 * @param questions what a first reply answers
 * @param leaders words of the posts that are told of who was not reached, the first wanted first
 * @param lists who is called; the first that fits holds
 * @param orders who is called at a unit an order is addressed to
 */
public record CalloutRules(
    boolean automatic,
    Map<TimeKey, Limit> times,
    Attempts attempts,
    List<Question> questions,
    List<String> leaders,
    List<ListRule> lists,
    GroupRule orders) {
  public CalloutRules {
    times = Map.copyOf(times);
    questions = List.copyOf(questions);
    leaders = List.copyOf(leaders);
    lists = List.copyOf(lists);
  }

  /** How long a step may take, and what that rests on. */
  public record Limit(Duration length, Basis basis) {}

  /** How often one is tried, and what that rests on. */
  public record Attempts(int count, Basis basis) {}

  /** Who is called out by a warning; empty if nobody is. */
  public Optional<ListRule> list(WarningKind kind, @Nullable WarningColour colour) {
    return lists.stream().filter(one -> one.fits(kind, colour)).findFirst();
  }

  /** The times as a call-out that begins now keeps them. */
  public CalloutTimes frozen() {
    return new CalloutTimes(
        length(TimeKey.FIRST),
        length(TimeKey.UNREAD),
        length(TimeKey.REPLY),
        length(TimeKey.AGAIN),
        length(TimeKey.REPORT),
        attempts.count());
  }

  private Duration length(TimeKey key) {
    Limit limit = times.get(key);
    return limit == null ? Duration.ZERO : limit.length();
  }
}
