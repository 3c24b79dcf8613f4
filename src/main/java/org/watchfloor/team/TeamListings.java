package org.watchfloor.team;

import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list teams} and {@code list assignments} give away. */
final class TeamListings {
  private TeamListings() {}

  static Listing teams(TeamService teams) {
    return new RecordListing<>("teams", teams::list)
        .field("number", Team::number)
        .field("name", Team::name)
        .field("class", team -> team.profile().kind())
        .field(
            "capabilities",
            team -> team.profile().capabilities().stream().map(Capability::name).toList())
        .field("strength", team -> team.profile().strength())
        .field("readiness", Team::readiness)
        .field("base", team -> team.profile().base())
        .field("area", team -> team.profile().area())
        .point(Team::at, Team::pointSource)
        .field("musterMinutes", team -> team.profile().musterMinutes())
        .field("phone", team -> team.profile().phone())
        .field(
            "insuredUntil",
            team ->
                team.profile().insuredUntil() == null
                    ? null
                    : team.profile().insuredUntil().toString());
  }

  static Listing assignments(TeamService teams) {
    return new RecordListing<>("assignments", teams::openAssignments)
        .field("id", Assignment::id)
        .field("team", Assignment::team)
        .field("incident", Assignment::incident)
        .field("task", Assignment::task)
        .field("status", Assignment::status)
        .field("since", job -> job.since().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("override", Assignment::override);
  }
}
