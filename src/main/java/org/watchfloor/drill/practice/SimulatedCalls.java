package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchfloor.base.Chance;
import org.watchfloor.drill.practice.Conduct.Will;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.Climb;
import org.watchfloor.order.callout.NextStep;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.rule.Question;

/**
 * Posts that are called out: they answer after a while, some refuse, some are never heard of; of
 * those the desk writes down itself that nobody answered, and tells one level above.
 */
final class SimulatedCalls {
  private final CalloutService callouts;
  private final PracticeRules rules;

  @Inject
  SimulatedCalls(CalloutService callouts, PracticeRules rules) {
    this.callouts = callouts;
    this.rules = rules;
  }

  List<Answer> answers(Conduct conduct, long seed) {
    List<Answer> answers = new ArrayList<>();
    for (CalloutBoard board : callouts.open()) {
      for (CalloutLine line : board.lines()) {
        if (line.next().filter(next -> next.step() != NextStep.CLIMB).isPresent()) {
          answer(board.callout(), line, conduct, seed).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  private Optional<Answer> answer(Callout callout, CalloutLine line, Conduct conduct, long seed) {
    String name = "call " + callout.number() + " " + line.callee().key();
    Chance chance = new Chance(seed, name);
    Will will = conduct.drawn(chance);
    boolean refused =
        line.log().attempts().stream().anyMatch(one -> one.result() == CallResult.REFUSED);
    if (will == Will.SILENT || (will == Will.REFUSES && refused)) {
      return Optional.empty();
    }
    Instant at = since(callout, line.callee().key()).plus(conduct.answer().drawn(chance));
    CallReport report = report(callout, line, will, chance);
    return Optional.of(
        new Answer(
            at,
            name,
            line.callee().unitName() + line.callee().post(),
            () -> callouts.attempt(callout.number(), line.callee().key(), report)));
  }

  private CallReport report(Callout callout, CalloutLine line, Will will, Chance chance) {
    CallWay way =
        line.callee().ways().isEmpty() ? CallWay.LANDLINE : line.callee().ways().getFirst().kind();
    String person = line.callee().post();
    if (will == Will.REFUSES) {
      return CallReport.of(way, CallResult.REFUSED).by(person);
    }
    if (!line.callee().answers()) {
      return CallReport.of(way, CallResult.ACKNOWLEDGED).by(person);
    }
    Map<String, String> answers =
        callout.questions().stream()
            .collect(Collectors.toMap(Question::key, one -> rules.reply(chance)));
    return CallReport.replied(way, person, null, answers);
  }

  /** Who is told of others counts from then. */
  private static Instant since(Callout callout, String key) {
    return callout.climbs().stream()
        .filter(climb -> climb.told().contains(key))
        .map(Climb::at)
        .reduce((first, last) -> last)
        .orElseGet(callout::began);
  }
}
