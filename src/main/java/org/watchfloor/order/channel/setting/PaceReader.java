package org.watchfloor.order.channel.setting;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.order.channel.Limit;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads how a channel is used from its row. Pure. */
final class PaceReader {
  /** What may stand in a row. */
  static final String[] KEYS = {
    "parallel",
    "per_minute",
    "per_second",
    "connect",
    "answer",
    "first_pause",
    "longest_pause",
    "expiry"
  };

  private static final int MOST_AT_ONCE = 64;
  private static final int MOST_A_MINUTE = 60_000;
  private static final int MOST_A_SECOND = 1000;

  private PaceReader() {}

  /** All of it: what does not stand there is a fault, but for the limits. */
  static Pace whole(Row row) {
    return new Pace(
        count(row, "parallel", 1, MOST_AT_ONCE),
        limits(row),
        row.length("connect"),
        row.length("answer"),
        row.length("first_pause"),
        row.length("longest_pause"),
        row.length("expiry"));
  }

  /** What stands there; of the rest what holds otherwise. */
  static Pace of(Row row, Pace otherwise) {
    List<Limit> limits = limits(row);
    return new Pace(
        row.has("parallel") ? count(row, "parallel", 1, MOST_AT_ONCE) : otherwise.parallel(),
        limits.isEmpty() ? otherwise.limits() : limits,
        length(row, "connect", otherwise.connect()),
        length(row, "answer", otherwise.answer()),
        length(row, "first_pause", otherwise.first()),
        length(row, "longest_pause", otherwise.longest()),
        length(row, "expiry", otherwise.expiry()));
  }

  /** How much a peer takes; none where nothing is said. */
  static List<Limit> limits(Row row) {
    List<Limit> limits = new ArrayList<>();
    if (row.has("per_minute")) {
      limits.add(new Limit(count(row, "per_minute", 1, MOST_A_MINUTE), Duration.ofMinutes(1)));
    }
    if (row.has("per_second")) {
      limits.add(new Limit(count(row, "per_second", 1, MOST_A_SECOND), Duration.ofSeconds(1)));
    }
    return limits;
  }

  /** A length of time that is not zero. */
  static Duration length(Row row, String key, Duration otherwise) {
    if (!row.has(key)) {
      return otherwise;
    }
    Duration length = row.length(key);
    if (length.isZero()) {
      row.fault(key, Message.of("channel.fault.zero", key));
    }
    return length;
  }

  /** A whole number. */
  static int count(Row row, String key, int least, int most) {
    BigDecimal number = row.number(key);
    if (number.stripTrailingZeros().scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      row.fault(key, Message.of("channel.fault.range", key, least, most));
      return least;
    }
    return number.intValueExact();
  }
}
