package org.watchfloor.order.chase;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Order;
import org.watchfloor.order.Slip;
import org.watchfloor.order.SlipKind;

/**
 * The words of a slip as it is sent to one unit; those of a 督办单 are an urging letter 督促函. Says only
 * what stands in the record. Pure.
 */
public final class SlipText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private SlipText() {}

  /**
   * The letter to a unit.
   *
   * @param unit the unit's name
   */
  public static String of(Order order, Slip slip, String unit, Texts texts) {
    String title =
        texts.get(
            slip.kind() == SlipKind.SUPERVISION ? "order.letter.urging" : "order.letter.slip",
            texts.name("order.slip", slip.kind()));
    String late = late(order, slip, texts);
    String note = slip.note().isEmpty() ? "" : slip.note() + "\n";
    return texts.get(
        "order.letter",
        title,
        slip.number(),
        unit,
        late,
        order.now().text(),
        note,
        slip.act().post(),
        time(slip.act().at()));
  }

  /** What was late when it was issued. */
  public static String late(Order order, Slip slip, Texts texts) {
    return switch (slip.cause()) {
      case UNSIGNED ->
          texts.get(
              "order.letter.unsigned",
              time(order.now().act().at()),
              order.number(),
              order.title(),
              time(slip.act().at()));
      case UNREPORTED ->
          texts.get(
              "order.letter.unreported",
              order.number(),
              order.title(),
              time(order.deadline()),
              time(slip.act().at()));
    };
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(WatchClock.BEIJING));
  }
}
