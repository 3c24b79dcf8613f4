package org.watchfloor.drill.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.order.callout.rule.CalloutRules;
import org.watchfloor.order.callout.rule.TimeKey;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanAction;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * By when an act is expected: as the scenario says, or else as the plan and the rules in force in
 * the record do. All count from when the inject was let go. Reads the disk.
 */
final class Limits {
  private final ResponseService responses;
  private final PlanShelf shelf;
  private final CalloutRuleBook callouts;

  @jakarta.inject.Inject
  Limits(ResponseService responses, PlanShelf shelf, CalloutRuleBook callouts) {
    this.responses = responses;
    this.shelf = shelf;
    this.callouts = callouts;
  }

  /** The limits of one scenario. */
  Function<Expected, Function<Instant, Limit>> of(Scenario scenario) {
    Optional<Plan> plan = plan(scenario.plan());
    return expected -> since -> limit(scenario, plan, expected, since);
  }

  /** The edition a response of this station follows, else the one on the shelf. */
  private Optional<Plan> plan(String key) {
    return responses.list().stream()
        .filter(responses::own)
        .flatMap(one -> responses.planOf(one).stream())
        .filter(plan -> plan.key().equals(key))
        .reduce((first, later) -> later)
        .or(() -> shelf.find(key).map(PlanReading.Read::plan));
  }

  private Limit limit(Scenario scenario, Optional<Plan> plan, Expected expected, Instant since) {
    Duration within = expected.within();
    if (within != null) {
      return new Limit(since.plus(within), Message.of("score.limit.scenario"));
    }
    Optional<Integer> action = expected.right().action();
    if (action.isPresent()) {
      return action(scenario, plan, expected.right().level().orElseThrow(), action.get(), since);
    }
    return switch (expected.act()) {
      case LEVEL -> level(scenario, plan, expected.right().level(), since);
      case CALLED_OUT -> callout(since);
      case JUDGED -> none("score.why.judged");
      case FIRST_REPORT -> none("score.why.noReportRule");
      default -> none("score.why.noLimit");
    };
  }

  private static Limit none(String key, Object... args) {
    return new Limit(null, Message.of(key, args));
  }

  private static Limit action(
      Scenario scenario, Optional<Plan> plan, ResponseLevel level, int no, Instant since) {
    Message named = Message.of("response.level." + level);
    return plan.flatMap(one -> one.find(level))
        .flatMap(one -> one.actions().stream().filter(action -> action.no() == no).findFirst())
        .map(PlanAction::limit)
        .map(limit ->
            new Limit(
                since.plus(limit), Message.of("score.limit.action", scenario.plan(), named, no)))
        .orElseGet(() -> none("score.why.noAction", scenario.plan(), named, no));
  }

  private static Limit level(
      Scenario scenario, Optional<Plan> plan, Optional<ResponseLevel> level, Instant since) {
    List<PlanLevel> levels = plan.map(Plan::levels).orElse(List.of());
    List<Optional<Duration>> limits =
        levels.stream()
            .filter(one -> level.isEmpty() || level.get() == one.level())
            .map(PlanLevel::decideWithin)
            .distinct()
            .toList();
    // Levels whose limits differ have no limit in common.
    return limits.size() == 1 && limits.getFirst().isPresent()
        ? new Limit(
            since.plus(limits.getFirst().get()), Message.of("score.limit.plan", scenario.plan()))
        : none("score.why.noPlanLimit", scenario.plan());
  }

  private Limit callout(Instant since) {
    CalloutRules.Limit first = callouts.rules().times().get(TimeKey.FIRST);
    return first == null
        ? none("score.why.noLimit")
        : new Limit(since.plus(first.length()), Message.of("score.limit.callout"));
  }
}
