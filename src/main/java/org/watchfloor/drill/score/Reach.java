package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;

/**
 * Whether everybody of a call-out was reached within the time its rules give for the first reply.
 */
final class Reach {
  private final CalloutService callouts;
  private final WatchClock clock;

  @jakarta.inject.Inject
  Reach(CalloutService callouts, WatchClock clock) {
    this.callouts = callouts;
    this.clock = clock;
  }

  Score score(Waiting one, Recorded started) {
    Message wanted = Message.of("score.wanted.reached");
    Optional<CalloutBoard> board = callouts.find(started.entry().subject().id());
    if (board.isEmpty()) {
      return one.score(
          Criterion.REACHED,
          wanted,
          Verdict.untold(Message.of("score.why.gone"), Optional.of(Proof.of(started))));
    }
    Instant until = started.entry().recordedAt().plus(board.get().callout().times().reply());
    Limit limit = new Limit(until, wanted);
    return one.score(
        Criterion.REACHED, wanted, limit, verdict(board.get().lines(), until, started));
  }

  private Verdict verdict(List<CalloutLine> lines, Instant until, Recorded started) {
    List<Attempt> last = new ArrayList<>();
    List<String> unreached = new ArrayList<>();
    for (CalloutLine line : lines) {
      Optional<Attempt> first = reached(line);
      first.ifPresentOrElse(last::add, () -> unreached.add(CalloutService.name(line.callee())));
    }
    Message said =
        Message.of("score.done.reached", last.size(), lines.size(), String.join("、", unreached));
    if (unreached.isEmpty() && !last.isEmpty()) {
      Attempt slowest = last.stream().max(Comparator.comparing(Attempt::recordedAt)).orElseThrow();
      Proof proof = new Proof(slowest.recordedAt(), slowest.officer(), "", slowest.entry());
      boolean late = proof.at().isAfter(until);
      return new Verdict(late ? Outcome.LATE : Outcome.DONE, Optional.of(proof), Optional.of(said));
    }
    Outcome outcome = until.isBefore(clock.instant()) ? Outcome.MISSED : Outcome.OPEN;
    return new Verdict(outcome, Optional.of(Proof.of(started)), Optional.of(said));
  }

  /** The first call of which it was heard back. */
  private static Optional<Attempt> reached(CalloutLine line) {
    return line.log().standing().stream()
        .filter(attempt ->
            switch (attempt.result()) {
              case ACKNOWLEDGED, REPLIED, NOT_ENOUGH -> true;
              default -> false;
            })
        .min(Comparator.comparing(Attempt::recordedAt));
  }
}
