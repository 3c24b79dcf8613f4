package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.roll.CallWay;

/**
 * What came of a call, about to be written down.
 *
 * @param number what was dialled; empty for the one the list has for this way
 * @param person who answered; may be empty
 * @param readBack whether it was said back; null where nobody asked
 * @param answers the first reply, by the keys of the questions
 * @param note more in words; may be empty
 * @param at when it was; null for now
 */
public record CallReport(
    CallWay way,
    String number,
    CallResult result,
    String person,
    @Nullable ReadBack readBack,
    Map<String, String> answers,
    String note,
    @Nullable Instant at) {
  public CallReport {
    answers = Map.copyOf(answers);
  }

  /** A result and nothing more. */
  public static CallReport of(CallWay way, CallResult result) {
    return new CallReport(way, "", result, "", null, Map.of(), "", null);
  }

  /** The first reply, said by somebody. */
  public static CallReport replied(
      CallWay way, String person, @Nullable ReadBack readBack, Map<String, String> answers) {
    return new CallReport(way, "", CallResult.REPLIED, person, readBack, answers, "", null);
  }

  /** The same, answered by somebody. */
  public CallReport by(String who) {
    return new CallReport(way, number, result, who, readBack, answers, note, at);
  }

  /** The same, with more in words. */
  public CallReport noted(String words) {
    return new CallReport(way, number, result, person, readBack, answers, words, at);
  }

  /** The same at another time; null for now. */
  public CallReport at(@Nullable Instant moment) {
    return new CallReport(way, number, result, person, readBack, answers, note, moment);
  }
}
