package org.watchfloor.response.superior;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.response.ConditionWords;
import org.watchfloor.response.plan.LeadingPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.plan.StartCondition;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.response.proposal.Grounds;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalSource;

/**
 * What the headquarters above proposes: of every plan that speaks about its hazard the highest
 * level that is to follow its own.
 */
final class SuperiorProposals implements ProposalSource {
  private final SuperiorService superiors;

  @Inject
  SuperiorProposals(SuperiorService superiors) {
    this.superiors = superiors;
  }

  @Override
  public Class<? extends Cause> causes() {
    return Cause.Superior.class;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(SuperiorService.KIND);
  }

  @Override
  public List<Proposal> standing(Grounds grounds) {
    List<Proposal> found = new ArrayList<>();
    for (SuperiorWord word : superiors.current()) {
      word.level()
          .ifPresent(above ->
              grounds.plans().stream()
                  .filter(plan -> plan.hazards().contains(word.hazard()))
                  .filter(plan -> LeadingPlans.leads(plan, word.hazard(), grounds.plans()))
                  .forEach(plan -> proposal(word, above, plan, grounds).ifPresent(found::add)));
    }
    return found;
  }

  private static Optional<Proposal> proposal(
      SuperiorWord word, ResponseLevel above, Plan plan, Grounds grounds) {
    return plan.levels().stream()
        .sorted(Comparator.comparing(level -> level.level().rank()))
        .flatMap(level ->
            level.startAny().stream()
                .filter(condition -> follows(condition, above))
                .map(condition -> proposal(word, above, plan, level, condition, grounds)))
        .findFirst();
  }

  private static boolean follows(StartCondition condition, ResponseLevel above) {
    return condition instanceof StartCondition.SuperiorResponse asked
        && above.rank() <= asked.level().rank();
  }

  private static Proposal proposal(
      SuperiorWord word,
      ResponseLevel above,
      Plan plan,
      PlanLevel level,
      StartCondition condition,
      Grounds grounds) {
    Instant since = word.at().isAfter(word.recordedAt()) ? word.at() : word.recordedAt();
    return grounds.proposal(
        word.id(),
        new Cause.Superior(word.id(), word.issuer(), word.hazard(), above, word.at()),
        Message.of(
            "response.superior.basis",
            word.issuer(),
            Message.of("response.hazard." + word.hazard().name()),
            Message.of("response.level." + above.name()),
            word.basisDoc()),
        null,
        new Grounds.Clause(
            plan,
            level,
            word.hazard(),
            Message.of(
                "response.proposal.clause.measured",
                plan.title(),
                Message.of("response.level." + level.level().name()),
                ConditionWords.say(condition))),
        since);
  }

  @Override
  public void rest(Cause cause, Draft draft) {
    String id = cause.about().id();
    if (superiors.current().stream().noneMatch(word -> word.id().equals(id))) {
      throw RefusedException.of("response.superior.refused.over");
    }
    superiors.find(id).ifPresent(known -> draft.expecting(cause.about(), known.version()));
  }
}
