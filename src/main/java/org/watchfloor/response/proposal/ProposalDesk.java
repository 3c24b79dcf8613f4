package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.proposal.ProposalFact.Matter;
import org.watchfloor.response.proposal.ProposalFact.ProposalDeclined;
import org.watchfloor.response.proposal.ProposalFact.ProposalFollowed;
import org.watchfloor.warning.WarningWords;

/**
 * Decides about proposals: to start, or not to. Whoever comes second is told what was decided and
 * by whom. Writes to disk; any thread but the JavaFX thread.
 */
public final class ProposalDesk {
  private final Proposals proposals;
  private final ResponseService responses;
  private final Journal journal;
  private final SignIn signIn;

  @Inject
  ProposalDesk(Proposals proposals, ResponseService responses, Journal journal, SignIn signIn) {
    this.proposals = proposals;
    this.responses = responses;
    this.journal = journal;
    this.signIn = signIn;
  }

  /**
   * Writes down that the level is not started, as was decided now.
   *
   * @throws RefusedException as {@link #decline(Proposal, String, String, Instant)}
   */
  public void decline(Proposal seen, String reason, String decidedBy) {
    decline(seen, reason, decidedBy, null);
  }

  /**
   * Writes down that the level is not started.
   *
   * @param seen the proposal as it was shown
   * @param reason why not
   * @param decidedBy who decided that
   * @param at when; null for now
   * @throws RefusedException if reason or name is missing, what proposed it is over, it was decided
   *     already, or nobody here could know of it by then
   */
  public void decline(Proposal seen, String reason, String decidedBy, @Nullable Instant at) {
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    if (decidedBy.isBlank()) {
      throw RefusedException.of("response.proposal.refused.noName");
    }
    Instant when = Belated.after(at, seen.since(), ProposalWords.cause(seen.cause()));
    decided(
        seen,
        rest -> {
          Draft draft = new Draft(signIn.actor()).happenedAt(when);
          rest.accept(draft);
          draft.fact(
              subject(seen),
              new ProposalDeclined(Matter.of(seen), reason.strip(), decidedBy.strip()),
              seen.cause().about());
          journal.append(draft);
          return seen.id();
        });
  }

  /**
   * Starts the level.
   *
   * @param seen the proposal as it was shown
   * @return the id of the response
   * @throws RefusedException as {@link ResponseService#start}, and if what proposed it is over, or
   *     it was decided already
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
   * @throws RefusedException as {@link ResponseService#adjust}, and if what proposed it is over, or
   *     it was decided already
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
   * and on its cause as it is.
   *
   * @throws RefusedException if it was decided already or the cause is over
   */
  void follow(Proposal seen, String post, Draft draft) {
    refuseDecided(seen);
    followed(seen, post, rest -> rest(seen, rest), draft);
  }

  private void rest(Proposal seen, Draft draft) {
    draft.expecting(subject(seen), 0);
    proposals.rest(seen.cause(), draft);
  }

  private static void followed(Proposal seen, String post, Consumer<Draft> rest, Draft draft) {
    rest.accept(draft);
    draft.fact(subject(seen), new ProposalFollowed(Matter.of(seen), post), seen.cause().about());
  }

  /**
   * Does it, resting on the proposal being undecided and on its cause as it is; if either changed
   * meanwhile, says what happened.
   */
  private String decided(Proposal seen, Function<Consumer<Draft>, String> act) {
    refuseDecided(seen);
    refuseOver(seen);
    if (proposals.answered(seen)) {
      throw RefusedException.of(
          "response.proposal.refused.answered",
          ProposalWords.hazard(seen.hazard()),
          ProposalWords.level(seen.level()));
    }
    if (proposals.standing(seen.id()).isEmpty()) {
      throw RefusedException.of(
          "response.proposal.refused.changed", ProposalWords.cause(seen.cause()));
    }
    try {
      return act.apply(draft -> rest(seen, draft));
    } catch (StaleException e) {
      refuseDecided(seen);
      refuseOver(seen);
      throw e;
    }
  }

  /** Asks the cause whether it stands, with a draft nobody writes. */
  private void refuseOver(Proposal seen) {
    proposals.rest(seen.cause(), new Draft(signIn.actor()));
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
}
