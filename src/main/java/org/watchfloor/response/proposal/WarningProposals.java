package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.LeadingPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.StartCondition;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningState;
import org.watchfloor.warning.WarningWords;

/** What the warnings in force propose. */
final class WarningProposals implements ProposalSource {
  private final WarningService warnings;
  private final WarnedGround ground;
  private final WarnedHazards hazards;
  private final WatchClock clock;

  @Inject
  WarningProposals(
      WarningService warnings, WarnedGround ground, WarnedHazards hazards, WatchClock clock) {
    this.warnings = warnings;
    this.ground = ground;
    this.hazards = hazards;
    this.clock = clock;
  }

  @Override
  public Class<? extends Cause> causes() {
    return Cause.Warned.class;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(WarningService.KIND, "area");
  }

  @Override
  public List<Proposal> standing(Grounds grounds) {
    List<Warning> standing = warnings.standing();
    if (standing.isEmpty()) {
      return List.of();
    }
    List<Area> areas = ground.areas();
    return standing.stream().flatMap(one -> of(one, grounds, areas).stream()).toList();
  }

  /** What one warning proposes; empty if no plan has a condition it meets. */
  List<Proposal> of(Warning warning, Grounds grounds) {
    return of(warning, grounds, ground.areas());
  }

  /** For each hazard the highest level a plan has a condition for that the warning meets. */
  private List<Proposal> of(Warning warning, Grounds grounds, List<Area> areas) {
    WarningColour colour = warning.colour();
    List<Proposal> found = new ArrayList<>();
    if (colour == null || !WarnedGround.concerns(warning.notice(), areas)) {
      return found;
    }
    List<Met> met = new ArrayList<>();
    for (Plan plan : grounds.plans()) {
      for (PlanLevel level : plan.levels()) {
        for (StartCondition condition : level.startAny()) {
          if (condition instanceof StartCondition.Warning asked
              && warning.kind().isCalled(asked.event())
              && colour.atLeast(asked.colour())
              && LeadingPlans.leads(plan, hazards.of(plan, asked), grounds.plans())) {
            met.add(new Met(plan, level, asked, hazards.of(plan, asked)));
          }
        }
      }
    }
    met.sort(Comparator.comparing(one -> one.level().level().rank()));
    Set<Hazard> done = EnumSet.noneOf(Hazard.class);
    met.stream()
        .filter(one -> done.add(one.hazard()))
        .map(one -> proposal(warning, colour, one, grounds))
        .forEach(found::add);
    return found;
  }

  /** A condition the warning meets, and what it would start. */
  private record Met(Plan plan, PlanLevel level, StartCondition.Warning asked, Hazard hazard) {}

  private Proposal proposal(Warning warning, WarningColour colour, Met met, Grounds grounds) {
    StartCondition.Warning asked = met.asked();
    Instant since = warning.knownSince(asked.colour()).orElse(warning.current().at());
    Message clause =
        Message.of(
            "response.proposal.clause",
            met.plan().title(),
            ProposalWords.level(met.level().level()),
            WarningWords.title(
                new WarningKind(asked.event(), warning.kind().name()), asked.colour()));
    return grounds.proposal(
        warning.spell(asked.colour()).map(Warning.Spell::id).orElse(warning.id()),
        new Cause.Warned(warning.id(), warning.kind(), colour, warning.issuer()),
        Message.of("response.proposal.basis", warning.issuer(), warning.notice().identifier()),
        warning.notice().until(),
        new Grounds.Clause(met.plan(), met.level(), met.hazard(), clause),
        since);
  }

  @Override
  public void rest(Cause cause, Draft draft) {
    String id = cause.about().id();
    Versioned<Warning> warning =
        warnings.known(id).orElseThrow(() -> RefusedException.of("warning.refused.none", id));
    WarningState state = warning.state().state(clock.instant());
    if (!state.standing()) {
      throw RefusedException.of(
          "response.proposal.refused.over." + state.name(),
          WarningWords.title(warning.state()),
          WarningWords.moment(warning.state().end()));
    }
    draft.expecting(new Subject(WarningService.KIND, id), warning.version());
  }
}
