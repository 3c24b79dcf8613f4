package org.watchfloor.cli;

import java.time.Instant;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;

/** Whom a script means on a list: by place, {@code next}, or the name of a unit or post. */
final class CalloutPlace {
  private static final String NEXT = "next";

  private CalloutPlace() {}

  /**
   * The place that is meant.
   *
   * @throws RefusedException if there is none, or several
   */
  static String of(CalloutBoard board, String typed, Instant now) {
    String number = board.callout().number();
    if (typed.equals(NEXT)) {
      return board
          .toCall(now)
          .map(line -> line.callee().key())
          .orElseThrow(() -> RefusedException.of("callout.refused.nobodyNext", number));
    }
    String place = typed.matches("\\d{1,2}") ? "0".repeat(3 - typed.length()) + typed : typed;
    if (board.line(place).isPresent()) {
      return place;
    }
    List<CalloutLine> named =
        board.lines().stream()
            .filter(line ->
                line.callee().unitName().equals(typed)
                    || line.callee().post().equals(typed)
                    || line.callee().contact().equals(typed))
            .toList();
    if (named.size() > 1) {
      throw RefusedException.of(
          "callout.refused.several", typed, named.size(), named.getFirst().callee().key());
    }
    if (named.isEmpty()) {
      throw RefusedException.of("callout.refused.noPlace", typed, number);
    }
    return named.getFirst().callee().key();
  }
}
