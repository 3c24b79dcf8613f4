package org.watchfloor.team;

import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/** What happens to teams and their jobs. */
public sealed interface TeamFact extends Fact {

  /** A team stands in the register as given. */
  record TeamRegistered(TeamProfile profile) implements TeamFact, RegisterFact {}

  /** A team can be called, or not, for a reason. */
  record TeamReadinessChanged(Readiness readiness, String reason) implements TeamFact {}

  /** A team was reported at a place; how that is known. */
  record TeamLocated(GeoPoint at, String how) implements TeamFact {}

  /** A team was given a job: noted on the team, so that two seats cannot both think it free. */
  record TeamCalled(String assignment) implements TeamFact, RegisterFact {}

  /**
   * A job was given; subject is the assignment.
   *
   * @param override why although something spoke against it; empty if nothing did
   */
  record TeamAssigned(String team, String incident, String task, String override)
      implements TeamFact {}

  /** A job has come to a status; with words where it ended early. */
  record AssignmentAdvanced(AssignmentStatus status, String note) implements TeamFact {}
}
