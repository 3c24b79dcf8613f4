package org.watchfloor.drill.scenario;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads what a file says of participants. Pure. */
public final class ParticipantsReader {
  static final List<String> KEYS = List.of("live", "teams", "units", "calls");
  static final List<String> PARTY_KEYS = List.of("silent", "refuse", "answer", "work");
  static final List<String> SPAN_KEYS = List.of("from", "to");

  private static final int ALL = 100;

  private ParticipantsReader() {}

  static Participants read(Row row) {
    Map<Party, Behaviour> said = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      String key = party.name().toLowerCase(Locale.ROOT);
      if (row.has(key)) {
        row.row(key, PARTY_KEYS.toArray(String[]::new))
            .ifPresent(one -> said.put(party, behaviour(one)));
      }
    }
    return new Participants(row.yes("live"), said);
  }

  /** What is said of one kind; whoever calls knows its keys. */
  public static Behaviour behaviour(Row row) {
    Integer silent = share(row, "silent");
    Integer refuse = share(row, "refuse");
    if ((silent == null ? 0 : silent) + (refuse == null ? 0 : refuse) > ALL) {
      row.fault("silent", Message.of("drill.reason.shares"));
    }
    return new Behaviour(silent, refuse, span(row, "answer"), span(row, "work"));
  }

  private static @Nullable Integer share(Row row, String key) {
    if (!row.has(key)) {
      return null;
    }
    BigDecimal number = row.number(key);
    if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(ALL)) > 0) {
      row.fault(key, Message.of("drill.reason.share", key));
      return 0;
    }
    return number.intValue();
  }

  private static @Nullable Span span(Row row, String key) {
    if (!row.has(key)) {
      return null;
    }
    return row.row(key, SPAN_KEYS.toArray(String[]::new))
        .map(one -> {
          Span span = new Span(one.length("from"), one.length("to"));
          if (span.to().compareTo(span.from()) < 0) {
            one.fault("to", Message.of("drill.reason.order", "from", "to"));
            return Span.NONE;
          }
          return span;
        })
        .orElse(Span.NONE);
  }
}
