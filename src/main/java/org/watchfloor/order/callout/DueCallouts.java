package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;

/**
 * What the open call-outs wait for: one line for each and step, however many people it concerns.
 * Once the warning is over nobody is called any more; what is owed is to report and close.
 */
final class DueCallouts implements DueItems {
  private final CalloutService callouts;
  private final WarningService warnings;
  private final WatchClock clock;

  @Inject
  DueCallouts(CalloutService callouts, WarningService warnings, WatchClock clock) {
    this.callouts = callouts;
    this.warnings = warnings;
    this.clock = clock;
  }

  @Override
  public List<Due> pending() {
    List<Due> due = new ArrayList<>();
    for (CalloutBoard board : callouts.open()) {
      Optional<Instant> over = over(board.callout());
      if (over.isPresent()) {
        due.add(
            new Due(
                CalloutService.KIND,
                board.callout().number(),
                Message.of(
                    "callout.due.lifted",
                    board.callout().number(),
                    board.callout().title(),
                    board.unreached().size()),
                over.get().plus(board.callout().times().report())));
      } else {
        steps(board, due);
      }
    }
    return due;
  }

  private static void steps(CalloutBoard board, List<Due> due) {
    Map<NextStep, List<CalloutLine>> groups = new EnumMap<>(NextStep.class);
    board
        .waiting()
        .forEach(line ->
            line.next()
                .ifPresent(next ->
                    groups.computeIfAbsent(next.step(), none -> new ArrayList<>()).add(line)));
    groups.forEach((step, lines) ->
        due.add(
            new Due(
                CalloutService.KIND,
                board.callout().number(),
                Message.of(
                    "callout.due." + step.name(),
                    board.callout().number(),
                    board.callout().title(),
                    lines.size(),
                    CalloutService.name(lines.getFirst().callee())),
                lines.getFirst().next().orElseThrow().due())));
  }

  private Optional<Instant> over(Callout callout) {
    if (callout.basis().kind() != CalloutBasis.Kind.WARNING) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return warnings
        .find(callout.basis().id())
        .filter(warning -> !warning.state(now).standing())
        .map(Warning::end);
  }
}
