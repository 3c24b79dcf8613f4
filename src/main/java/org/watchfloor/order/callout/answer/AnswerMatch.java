package org.watchfloor.order.callout.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;

/**
 * Whose number a text came from: of the running call-outs the place whose last message went there,
 * else one that is listed with it. Pure.
 */
final class AnswerMatch {
  private static final int MOBILE = 11;

  private AnswerMatch() {}

  /**
   * A place of a call-out.
   *
   * @param number the number of the call-out
   */
  record Place(String number, CalloutLine line, Instant called) {}

  static Optional<Place> of(String number, List<CalloutBoard> running) {
    String digits = digits(number);
    @Nullable Place best = null;
    for (CalloutBoard board : running) {
      for (CalloutLine line : board.lines()) {
        Instant called = called(line, digits);
        if (called != null && (best == null || called.isAfter(best.called()))) {
          best = new Place(board.callout().number(), line, called);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** When a message went there last; the beginning of time where it is only listed. */
  private static @Nullable Instant called(CalloutLine line, String digits) {
    Optional<Instant> sent =
        line.log().standing().stream()
            .filter(one -> one.result() == CallResult.SENT)
            .filter(one -> digits(one.number()).equals(digits))
            .map(one -> one.at())
            .reduce((first, second) -> second);
    boolean listed =
        line.callee().ways().stream().anyMatch(way -> digits(way.number()).equals(digits));
    return sent.orElse(listed ? Instant.MIN : null);
  }

  /** A number without what networks put before it: {@code +86}, {@code 0086}, {@code 86}. */
  static String digits(String number) {
    String digits = number.replaceAll("[^0-9]", "");
    for (String country : List.of("0086", "86")) {
      if (digits.startsWith(country) && digits.length() == country.length() + MOBILE) {
        return digits.substring(country.length());
      }
    }
    return digits;
  }
}
