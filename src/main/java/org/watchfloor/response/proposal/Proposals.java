package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseAct;
import org.watchfloor.response.ResponseService;
import org.watchfloor.warning.Warning;

/**
 * What warnings, readings, forecasts and consultations propose by the plans on the shelf, and what
 * was decided about it. Reads the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class Proposals {
  /** The kind of subject a proposal is. */
  public static final String KIND = "proposal";

  /** What must be decided first on top, then the highest level. */
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(
              (Proposal one) -> one.within().map(one.since()::plus).orElse(Instant.MAX))
          .thenComparing(Proposal::level)
          .thenComparing(Proposal::id);

  private final Set<ProposalSource> sources;
  private final WarningProposals warned;
  private final ResponseService responses;
  private final ProposalStore store;
  private final Journal journal;
  private final DecisionClock clock;

  @Inject
  Proposals(
      Set<ProposalSource> sources,
      WarningProposals warned,
      ResponseService responses,
      ProposalStore store,
      Journal journal,
      DecisionClock clock) {
    this.sources = sources;
    this.warned = warned;
    this.responses = responses;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** Is told of every change that can make other proposals; must be quick. */
  public Subscription onChange(Runnable changed) {
    Set<String> kinds = new HashSet<>(Set.of(KIND, ResponseService.KIND));
    sources.forEach(source -> kinds.addAll(source.subjects()));
    return journal.followKinds(kinds, changed);
  }

  /** What is to be decided now, the most urgent on top. */
  public List<Proposal> pending() {
    Grounds grounds = grounds();
    List<Proposal> pending = new ArrayList<>();
    standing(grounds)
        .filter(one -> store.find(one.id()).isEmpty() && !answered(one, grounds.known()))
        .forEach(pending::add);
    pending.sort(ORDER);
    return pending;
  }

  /** What a warning proposes, decided or not; empty if no plan has a condition it meets. */
  public List<Proposal> of(Warning warning) {
    return warned.of(warning, grounds());
  }

  /** The proposal of an id, decided or not, as long as its cause stands. */
  Optional<Proposal> standing(String id) {
    return standing(grounds()).filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Has a decision rest on the cause as it stands now.
   *
   * @throws org.watchfloor.base.RefusedException if the cause is over
   */
  void rest(Cause cause, Draft draft) {
    sources.stream()
        .filter(source -> source.causes().isInstance(cause))
        .forEach(source -> source.rest(cause, draft));
  }

  /** What was decided about a proposal, if anything was. */
  public Optional<ProposalDecision> decision(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** What was decided about what the object of an id proposed: a warning, a station. */
  public List<ProposalDecision> decisions(String about) {
    return store.of(about);
  }

  /** Whether a response already stands at that level or above, or did since it was proposed. */
  public boolean answered(Proposal proposal) {
    return answered(proposal, grounds().known());
  }

  private Grounds grounds() {
    return new Grounds(
        journal.station(),
        responses.plans(),
        responses.list().stream().filter(responses::ofHeadquarters).toList(),
        clock);
  }

  private Stream<Proposal> standing(Grounds grounds) {
    return sources.stream().flatMap(source -> source.standing(grounds).stream());
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
}
