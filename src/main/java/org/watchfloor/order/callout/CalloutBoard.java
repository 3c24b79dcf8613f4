package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A call-out with everybody on it, as it is reckoned.
 *
 * @param lines in the order of the list
 */
public record CalloutBoard(Callout callout, List<CalloutLine> lines) {
  /** What is due first comes first; what is due at once, in the order of the list. */
  private static final Comparator<CalloutLine> FIRST_DUE =
      Comparator.comparing((CalloutLine line) -> line.next().map(Next::due).orElse(Instant.MAX))
          .thenComparing(CalloutLine::place);

  public CalloutBoard {
    lines = List.copyOf(lines);
  }

  /** How many are that far. */
  public long count(CalleeState state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  /** How many were reached. */
  public long reached() {
    return lines.stream().filter(line -> line.state().reached()).count();
  }

  /** How many owe the first reply and have not given it. */
  public long owing() {
    return lines.stream()
        .filter(line -> line.callee().answers() && line.state() != CalleeState.DONE)
        .count();
  }

  /** Who was neither reached nor went one level up, in the order of the list. */
  public List<CalloutLine> unreached() {
    return lines.stream().filter(CalloutLine::unreached).toList();
  }

  /** Whose next step is to tell one level above. */
  public List<CalloutLine> toClimb() {
    return lines.stream()
        .filter(line -> line.next().filter(next -> next.step() == NextStep.CLIMB).isPresent())
        .toList();
  }

  /** All to whom something is to be done, what is due first in front. */
  public List<CalloutLine> waiting() {
    return lines.stream().filter(line -> line.next().isPresent()).sorted(FIRST_DUE).toList();
  }

  /**
   * What to look at in what order: whom to call now, then who goes one level up, then whose turn
   * has not come, then of whom nothing is owed.
   */
  public static Comparator<CalloutLine> turn(Instant now) {
    return Comparator.comparing((CalloutLine line) -> rank(line, now)).thenComparing(FIRST_DUE);
  }

  private static int rank(CalloutLine line, Instant now) {
    return line.next()
        .map(next -> next.step() == NextStep.CLIMB ? 1 : next.ready(now) ? 0 : 2)
        .orElse(3);
  }

  /** Whom to call now: the first whose turn it is and whom there is a number for. */
  public Optional<CalloutLine> toCall(Instant now) {
    return lines.stream()
        .filter(line -> line.next().filter(next -> next.step() != NextStep.CLIMB).isPresent())
        .min(turn(now));
  }

  /** Whose next step is late. */
  public long late(Instant now) {
    return lines.stream().filter(line -> line.late(now)).count();
  }

  /** The line of a place of the list. */
  public Optional<CalloutLine> line(String key) {
    return lines.stream().filter(line -> line.callee().key().equals(key)).findFirst();
  }
}
