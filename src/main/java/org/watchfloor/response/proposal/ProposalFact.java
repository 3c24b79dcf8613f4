package org.watchfloor.response.proposal;

import org.watchfloor.journal.Fact;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/** What is decided about a level that a warning proposed. */
public sealed interface ProposalFact extends Fact {

  /** What it was about, repeated so that a line of a timeline can be read by itself. */
  Matter matter();

  /**
   * What was proposed.
   *
   * @param warning the id of the warning
   * @param planTitle the plan whose clause proposed it
   */
  record Matter(
      String warning,
      WarningKind kind,
      WarningColour colour,
      String issuer,
      Hazard hazard,
      ResponseLevel level,
      String planTitle) {}

  /**
   * The level was not started.
   *
   * @param reason why not
   * @param decidedBy who decided that
   */
  record ProposalDeclined(Matter matter, String reason, String decidedBy) implements ProposalFact {}

  /**
   * The level was started, or the response in force raised to it; the decision itself stands in the
   * entry of the response beside this one.
   *
   * @param decidedBy the title of the post that decided
   */
  record ProposalFollowed(Matter matter, String decidedBy) implements ProposalFact {}
}
