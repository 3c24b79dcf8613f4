package org.watchfloor.response.proposal;

import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** What is decided about a level that was proposed. */
public sealed interface ProposalFact extends Fact {

  /** What it was about, repeated so that a line of a timeline can be read by itself. */
  Matter matter();

  /**
   * What was proposed; of its causes exactly one is there.
   *
   * @param planTitle the plan whose clause proposed it
   */
  record Matter(
      Optional<Cause.Warned> warned,
      Optional<Cause.Measured> measured,
      Optional<Cause.Consulted> consulted,
      Optional<Cause.Superior> superior,
      Optional<Cause.Forecast> forecast,
      Hazard hazard,
      ResponseLevel level,
      String planTitle) {
    static Matter of(Proposal proposal) {
      return new Matter(
          only(Cause.Warned.class, proposal),
          only(Cause.Measured.class, proposal),
          only(Cause.Consulted.class, proposal),
          only(Cause.Superior.class, proposal),
          only(Cause.Forecast.class, proposal),
          proposal.hazard(),
          proposal.level(),
          proposal.planTitle());
    }

    private static <C extends Cause> Optional<C> only(Class<C> kind, Proposal proposal) {
      return Optional.of(proposal.cause()).filter(kind::isInstance).map(kind::cast);
    }

    /** What it was proposed because of. */
    public Cause cause() {
      return Stream.<Optional<? extends Cause>>of(warned, measured, consulted, superior, forecast)
          .<Cause>flatMap(Optional::stream)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("A proposal without a cause: " + this));
    }
  }

  /**
   * The level was not started.
   *
   * @param reason why not
   * @param decidedBy who decided that
   */
  @FactVersion(3)
  record ProposalDeclined(Matter matter, String reason, String decidedBy) implements ProposalFact {}

  /**
   * The level was started, or the response in force raised to it; the decision itself stands in the
   * entry of the response beside this one.
   *
   * @param decidedBy the title of the post that decided
   */
  @FactVersion(3)
  record ProposalFollowed(Matter matter, String decidedBy) implements ProposalFact {}
}
