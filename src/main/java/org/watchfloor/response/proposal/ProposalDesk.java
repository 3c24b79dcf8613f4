package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.proposal.ProposalFact.Matter;
import org.watchfloor.response.proposal.ProposalFact.ProposalDeclined;
import org.watchfloor.response.proposal.ProposalFact.ProposalFollowed;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningState;
import org.watchfloor.warning.WarningWords;

/**
 * Decides about proposals: to start, or not to. Whoever comes second is told what was decided and
 * by whom. Writes to disk; any thread but the JavaFX thread.
 */
public final class ProposalDesk {
  private final Proposals proposals;
  private final WarningService warnings;
  private final ResponseService responses;
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  ProposalDesk(
      Proposals proposals,
      WarningService warnings,
      ResponseService responses,
      Journal journal,
      SignIn signIn,
      WatchClock clock) {
    this.proposals = proposals;
    this.warnings = warnings;
    this.responses = responses;
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
  }

  /**
   * Writes down that the level is not started.
   *
   * @param seen the proposal as it was shown
   * @param reason why not
   * @param decidedBy who decided that
   * @throws RefusedException if either is missing, the warning is over, or it was decided already
   */
  public void decline(Proposal seen, String reason, String decidedBy) {
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    if (decidedBy.isBlank()) {
      throw RefusedException.of("response.proposal.refused.noName");
    }
    decided(
        seen,
        rest -> {
          Draft draft = new Draft(signIn.actor());
          rest.accept(draft);
          draft.fact(
              subject(seen),
              new ProposalDeclined(matter(seen), reason.strip(), decidedBy.strip()),
              about(seen));
          journal.append(draft);
          return seen.id();
        });
  }

  /**
   * Starts the level.
   *
   * @param seen the proposal as it was shown
   * @return the id of the response
   * @throws RefusedException as {@link ResponseService#start}, and if the warning is over, or it
   *     was decided already
   */
  public String start(Proposal seen, StartRequest request) {
    String post = title(seen, request.basis().post());
    return decided(
        seen, rest -> responses.start(request, draft -> followed(seen, post, rest, draft)));
  }

  /**
   * Raises the response in force to the level.
   *
   * @param seen the proposal as it was shown
   * @throws RefusedException as {@link ResponseService#adjust}, and if the warning is over, or it
   *     was decided already
   */
  public void raise(Proposal seen, AdjustRequest request) {
    String post = title(seen, request.basis().post());
    decided(
        seen,
        rest -> {
          responses.adjust(request, draft -> followed(seen, post, rest, draft));
          return seen.id();
        });
  }

  /**
   * Adds to the draft of a decision that it follows the proposal, resting on its being undecided
   * and on its warning as it is.
   *
   * @throws RefusedException if it was decided already or the warning is over
   */
  void follow(Proposal seen, String post, Draft draft) {
    refuseDecided(seen);
    Versioned<Warning> warning =
        warnings
            .known(seen.warning())
            .orElseThrow(() -> RefusedException.of("warning.refused.none", seen.warning()));
    refuseOver(warning.state());
    followed(seen, post, rest -> rest(seen, warning, rest), draft);
  }

  private static void rest(Proposal seen, Versioned<Warning> warning, Draft draft) {
    draft
        .expecting(subject(seen), 0)
        .expecting(new Subject(WarningService.KIND, seen.warning()), warning.version());
  }

  private static void followed(Proposal seen, String post, Consumer<Draft> rest, Draft draft) {
    rest.accept(draft);
    draft.fact(subject(seen), new ProposalFollowed(matter(seen), post), about(seen));
  }

  /**
   * Does it, resting on the proposal being undecided and on the warning as it is; if either changed
   * meanwhile, says what happened.
   */
  private String decided(Proposal seen, Function<Consumer<Draft>, String> act) {
    refuseDecided(seen);
    Versioned<Warning> warning =
        warnings
            .known(seen.warning())
            .orElseThrow(() -> RefusedException.of("warning.refused.none", seen.warning()));
    refuseOver(warning.state());
    if (proposals.answered(seen)) {
      throw RefusedException.of(
          "response.proposal.refused.answered",
          ProposalWords.hazard(seen.hazard()),
          ProposalWords.level(seen.level()));
    }
    boolean still =
        proposals.of(warning.state()).stream().anyMatch(one -> one.id().equals(seen.id()));
    if (!still) {
      throw RefusedException.of(
          "response.proposal.refused.changed", WarningWords.title(warning.state()));
    }
    try {
      return act.apply(draft -> rest(seen, warning, draft));
    } catch (StaleException e) {
      refuseDecided(seen);
      warnings.find(seen.warning()).ifPresent(this::refuseOver);
      throw e;
    }
  }

  private void refuseDecided(Proposal seen) {
    Optional<ProposalDecision> decision = proposals.decision(seen.id());
    if (decision.isPresent()) {
      ProposalDecision known = decision.get();
      throw new RefusedException(
          known.followed()
              ? Message.of(
                  "response.proposal.refused.followed",
                  known.decidedBy(),
                  WarningWords.moment(known.at()),
                  ProposalWords.level(known.matter().level()),
                  known.officer())
              : Message.of(
                  "response.proposal.refused.declined",
                  known.decidedBy(),
                  WarningWords.moment(known.at()),
                  known.reason(),
                  known.officer()));
    }
  }

  private void refuseOver(Warning warning) {
    WarningState state = warning.state(clock.instant());
    if (!state.standing()) {
      throw RefusedException.of(
          "response.proposal.refused.over." + state.name(),
          WarningWords.title(warning),
          WarningWords.moment(warning.end()));
    }
  }

  private String title(Proposal seen, String post) {
    return responses.plans().stream()
        .filter(plan -> plan.key().equals(seen.plan()))
        .findFirst()
        .map((Plan plan) -> plan.postTitle(post.strip()))
        .orElse(post.strip());
  }

  private static Subject subject(Proposal seen) {
    return new Subject(Proposals.KIND, seen.id());
  }

  private static List<Subject> about(Proposal seen) {
    return List.of(new Subject(WarningService.KIND, seen.warning()));
  }

  private static Matter matter(Proposal seen) {
    return new Matter(
        seen.warning(),
        seen.kind(),
        seen.colour(),
        seen.issuer(),
        seen.hazard(),
        seen.level(),
        seen.planTitle());
  }
}
