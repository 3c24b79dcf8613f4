package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.roll.CallWay;

/**
 * One call, as it was written down.
 *
 * @param entry the name of its entry
 * @param at when it was
 * @param recordedAt when it was written down
 * @param number what was dialled; may be empty
 * @param person who answered; empty where nobody said
 * @param readBack whether it was said back; null where nobody asked
 * @param answers the first reply, by the keys of the questions
 * @param note more in words; may be empty
 * @param officer who wrote it down
 * @param station where
 * @param withdrawn whether it was taken back
 */
public record Attempt(
    String entry,
    Instant at,
    Instant recordedAt,
    CallWay way,
    String number,
    CallResult result,
    String person,
    @Nullable ReadBack readBack,
    Map<String, String> answers,
    String note,
    String officer,
    String station,
    boolean withdrawn) {
  public Attempt {
    answers = Map.copyOf(answers);
  }

  Attempt takenBack() {
    return new Attempt(
        entry,
        at,
        recordedAt,
        way,
        number,
        result,
        person,
        readBack,
        answers,
        note,
        officer,
        station,
        true);
  }
}
