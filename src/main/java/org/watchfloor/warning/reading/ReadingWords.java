package org.watchfloor.warning.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.HeightDatum;

/** How numbers, marks and exceedances are said. Pure; any thread. */
public final class ReadingWords {
  private ReadingWords() {}

  /** A number with its unit, as in {@code 3.42 m}. */
  public static String number(Quantity quantity, double value) {
    return Doubts.said(quantity, value);
  }

  /** What was measured, its number and what that is counted from. */
  public static Message value(Observation what) {
    String number = number(what.quantity(), what.value());
    if (what.datum() != null) {
      return Message.of("reading.said.level", number, datum(what.datum()));
    }
    Message quantity = Message.of("reading.quantity." + what.quantity().name());
    return what.averaging() == null
        ? Message.of("reading.said.number", quantity, number)
        : Message.of("reading.said.mean", quantity, number, averaging(what.averaging()));
  }

  /** A datum. */
  public static Message datum(HeightDatum datum) {
    return Message.of("reading.datum." + datum.name());
  }

  /** Over how long a wind is averaged: minutes where it is whole minutes. */
  public static Message averaging(int seconds) {
    return seconds % 60 == 0
        ? Message.of("reading.averaging.minutes", seconds / 60)
        : Message.of("reading.averaging.seconds", seconds);
  }

  /** Which mark is exceeded, and by how much; where none is, how far the next one is. */
  public static @Nullable Message against(Standing standing) {
    Threshold over = standing.over();
    if (over != null) {
      return Message.of(
          "reading.against.over", mark(over), number(standing.quantity(), standing.above()));
    }
    Threshold next = standing.next();
    return next == null
        ? null
        : Message.of(
            "reading.against.below",
            mark(next),
            number(standing.quantity(), next.value() - standing.value()));
  }

  /** Why a mark is not compared with a reading. */
  public static Message incomparable(Observation what, Threshold mark) {
    return Message.of("reading.against.not", mark(mark), basis(mark), basis(what));
  }

  private static Object basis(Threshold mark) {
    return mark.datum() != null ? datum(mark.datum()) : seconds(mark.averaging());
  }

  private static Object basis(Observation what) {
    return what.datum() != null ? datum(what.datum()) : seconds(what.averaging());
  }

  private static Object seconds(@Nullable Integer averaging) {
    return averaging == null ? Message.of("reading.averaging.unknown") : averaging(averaging);
  }

  /** The name of a mark. */
  public static Message mark(Threshold mark) {
    return Message.of("reading.mark." + mark.mark().name());
  }

  /** Where a level goes and how fast. */
  public static Message trend(Trend trend) {
    return Message.of(
        "reading.trend." + trend.course().name(),
        String.format(Locale.ROOT, "%.0f", Math.abs(trend.rate())));
  }
}
