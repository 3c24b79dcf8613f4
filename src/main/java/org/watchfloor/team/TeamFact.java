package org.watchfloor.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to teams and their jobs. */
public sealed interface TeamFact extends Fact {

  /**
   * A team stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record TeamRegistered(TeamProfile profile, @Nullable RowBefore was)
      implements TeamFact, RowFact {}

  /**
   * A team can be called, or not, for a reason.
   *
   * @param from what it was to whoever changed it; null in entries of version 1
   */
  @FactVersion(2)
  record TeamReadinessChanged(Readiness readiness, String reason, @Nullable Readiness from)
      implements TeamFact {}

  /**
   * A team was reported at a place.
   *
   * @param pointSource where the place came from; not told in entries of version 1
   * @param how how it is known: by radio, by telephone
   */
  @FactVersion(2)
  record TeamLocated(GeoPoint at, PointSource pointSource, String how) implements TeamFact {
    public TeamLocated {
      pointSource = PointSource.of(pointSource);
    }
  }

  /**
   * A team was heard of and is well, as at a roll-call on the scene (PAR).
   *
   * @param how by radio, by telephone
   */
  record TeamHeard(String how) implements TeamFact {}

  /** A team was given a job: noted on the team, so that two seats cannot both think it free. */
  record TeamCalled(String assignment) implements TeamFact, RegisterFact {}

  /** A team is back from a job and at its base again, unless it is reported elsewhere later. */
  record TeamBack(String assignment) implements TeamFact, RegisterFact {}

  /**
   * A job was given; subject is the assignment.
   *
   * @param override why although something spoke against it; empty if nothing did
   * @param besides the jobs the team was known to be bound by then; null in entries of version 1
   */
  @FactVersion(2)
  record TeamAssigned(
      String team, String incident, String task, String override, @Nullable List<String> besides)
      implements TeamFact {
    public TeamAssigned {
      besides = besides == null ? null : List.copyOf(besides);
    }
  }

  /**
   * A job has come to a status; with words where it ended early.
   *
   * @param from the status it had to whoever moved it; null in entries of version 1
   */
  @FactVersion(2)
  record AssignmentAdvanced(AssignmentStatus status, String note, @Nullable AssignmentStatus from)
      implements TeamFact {}
}
