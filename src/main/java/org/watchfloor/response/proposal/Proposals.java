package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseAct;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.StartCondition;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/**
 * What the warnings in force propose by the plans on the shelf, and what was decided about it.
 * Reads the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class Proposals {
  /** The kind of subject a proposal is. */
  public static final String KIND = "proposal";

  private static final Set<String> KINDS =
      Set.of(KIND, WarningService.KIND, ResponseService.KIND, "area");

  /** What must be decided first on top, then the highest level. */
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(
              (Proposal one) -> one.within().map(one.since()::plus).orElse(Instant.MAX))
          .thenComparing(Proposal::level)
          .thenComparing(Proposal::id);

  private final WarningService warnings;
  private final WarnedGround ground;
  private final ResponseService responses;
  private final WarnedHazards hazards;
  private final ProposalStore store;
  private final Journal journal;

  @Inject
  Proposals(
      WarningService warnings,
      WarnedGround ground,
      ResponseService responses,
      WarnedHazards hazards,
      ProposalStore store,
      Journal journal) {
    this.warnings = warnings;
    this.ground = ground;
    this.responses = responses;
    this.hazards = hazards;
    this.store = store;
    this.journal = journal;
  }

  /** Is told of every change that can make other proposals; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.subscribe(entries -> {
      if (entries.stream().anyMatch(one -> KINDS.contains(one.entry().subject().kind()))) {
        changed.run();
      }
    });
  }

  /** What is to be decided now, the most urgent on top. */
  public List<Proposal> pending() {
    List<Proposal> pending = new ArrayList<>();
    List<Warning> standing = warnings.standing();
    if (standing.isEmpty()) {
      return pending;
    }
    List<Plan> plans = responses.plans();
    List<Response> known = responses.list().stream().filter(responses::ofHeadquarters).toList();
    List<Area> areas = ground.areas();
    for (Warning warning : standing) {
      for (Proposal one : of(warning, plans, known, areas)) {
        if (store.find(one.id()).isEmpty() && !answered(one, known)) {
          pending.add(one);
        }
      }
    }
    pending.sort(ORDER);
    return pending;
  }

  /** What a warning proposes, decided or not; empty if no plan has a condition it meets. */
  public List<Proposal> of(Warning warning) {
    List<Response> known = responses.list().stream().filter(responses::ofHeadquarters).toList();
    return of(warning, responses.plans(), known, ground.areas());
  }

  /** The proposal of an id, decided or not, as long as its warning stands. */
  Optional<Proposal> standing(String id) {
    return warnings.standing().stream()
        .flatMap(warning -> of(warning).stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /** What was decided about a proposal, if anything was. */
  public Optional<ProposalDecision> decision(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** What was decided about the proposals of a warning. */
  public List<ProposalDecision> decisions(String warning) {
    return store.of(warning);
  }

  /** Whether a response already stands at that level or above, or did since it was proposed. */
  public boolean answered(Proposal proposal) {
    return answered(proposal, responses.list().stream().filter(responses::ofHeadquarters).toList());
  }

  private static boolean answered(Proposal proposal, List<Response> known) {
    return known.stream()
        .filter(response -> response.hazard() == proposal.hazard())
        .anyMatch(response ->
            response.stage().inForce() && !proposal.level().isAbove(response.level())
                || response.steps().stream().anyMatch(step -> answers(step, proposal)));
  }

  private static boolean answers(Response.Step step, Proposal proposal) {
    return (step.act() == ResponseAct.START || step.act() == ResponseAct.RAISE)
        && !proposal.level().isAbove(step.to())
        && !step.recordedAt().isBefore(proposal.since());
  }

  /** For each hazard the highest level a plan has a condition for that the warning meets. */
  private List<Proposal> of(
      Warning warning, List<Plan> plans, List<Response> known, List<Area> areas) {
    WarningColour colour = warning.colour();
    List<Proposal> found = new ArrayList<>();
    if (colour == null || !WarnedGround.concerns(warning.notice(), areas)) {
      return found;
    }
    Set<Hazard> done = EnumSet.noneOf(Hazard.class);
    for (Plan plan : plans) {
      for (PlanLevel level : plan.levels()) {
        for (StartCondition condition : level.startAny()) {
          if (condition instanceof StartCondition.Warning asked
              && warning.kind().isCalled(asked.event())
              && colour.atLeast(asked.colour())
              && done.add(hazards.of(plan, asked))) {
            found.add(proposal(warning, colour, plan, level, asked, known));
          }
        }
      }
    }
    return found;
  }

  private Proposal proposal(
      Warning warning,
      WarningColour colour,
      Plan plan,
      PlanLevel level,
      StartCondition.Warning asked,
      List<Response> known) {
    Hazard hazard = hazards.of(plan, asked);
    Instant since = warning.knownSince(asked.colour()).orElse(warning.current().at());
    Optional<Proposal.Standing> lower =
        known.stream()
            .filter(response -> response.hazard() == hazard && response.stage().inForce())
            .findFirst()
            .map(response -> new Proposal.Standing(response.id(), response.level()));
    return new Proposal(
        id(warning.id(), hazard.name(), level.level().name()),
        warning.id(),
        warning.kind(),
        colour,
        warning.issuer(),
        warning.notice().identifier(),
        warning.notice().until(),
        hazard,
        level.level(),
        plan.key(),
        plan.title(),
        asked.event(),
        asked.colour(),
        since,
        level.decideWithin(),
        lower);
  }

  /** Of this headquarters: another one decides about the same warning for itself. */
  private String id(String warning, String hazard, String level) {
    try {
      String all = String.join("/", journal.station(), warning, hazard, level);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "P-" + HexFormat.of().formatHex(hash).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
