package org.watchfloor.drill.inject;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.WatchClock;

/**
 * A warning as if it were sent at another moment: all its times are moved by as much. One that does
 * not say when it was sent is left as it is. Pure.
 */
final class ShiftedWarning {
  /** In CAP, and in the form national centres send, which has a blank in the middle. */
  private static final Pattern TIME =
      Pattern.compile(
          "(<(?:\\w+:)?(sent|sendTime|effective|onset|expires)>)\\s*"
              + "(\\d{4}-\\d{2}-\\d{2})([T ])([^<\\s]+)\\s*(</)");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ssxxx");

  private ShiftedWarning() {}

  /** The message, sent at that moment. */
  static byte[] to(byte[] message, Instant sent) {
    String text = new String(message, StandardCharsets.UTF_8);
    Optional<Instant> was =
        TIME.matcher(text)
            .results()
            .filter(found -> found.group(2).startsWith("sen"))
            .findFirst()
            .flatMap(ShiftedWarning::time);
    return was.map(then -> shifted(text, Duration.between(then, sent)))
        .orElse(text)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String shifted(String text, Duration by) {
    return TIME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(one(found, by)));
  }

  private static String one(MatchResult found, Duration by) {
    return time(found)
        .map(then -> then.plus(by).atZone(WatchClock.BEIJING))
        .map(now ->
            found.group(1) + DAY.format(now) + found.group(4) + HOUR.format(now) + found.group(6))
        .orElse(found.group());
  }

  private static Optional<Instant> time(MatchResult found) {
    try {
      return Optional.of(OffsetDateTime.parse(found.group(3) + "T" + found.group(5)).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
