package org.watchfloor.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What the lists of teams, of jobs, of their times and of the norm give away. */
final class TeamListings {
  private TeamListings() {}

  static Listing teams(TeamService teams, TeamFitness fitness) {
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
        .field("insuredUntil", team -> day(team.profile().insuredUntil()))
        .field("boats", team -> team.profile().equipment().boats())
        .field("pumps", team -> team.profile().equipment().pumps())
        .field("drones", team -> team.profile().equipment().drones())
        .field("droneMinutes", team -> team.profile().equipment().droneMinutes())
        .field("equipment", team -> team.profile().equipment().other())
        .field("qualified", team -> team.profile().qualification().people())
        .field("qualifiedUntil", team -> day(team.profile().qualification().until()))
        .field(
            "flags",
            team ->
                fitness.flags(team, teams.assignmentsOf(team.number())).stream()
                    .map(flag -> flag.key().substring(flag.key().lastIndexOf('.') + 1))
                    .toList())
        .field("seenSince", team -> moment(team.seenSince()))
        .field("seenBy", team -> team.seenSince() == null ? null : team.seenBy())
        .field("heardAt", team -> moment(team.heardAt()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  static Listing readiness(TeamNorms norms) {
    return new RecordListing<>("readiness", norms::readiness)
        .field("area", one -> one.area().code())
        .field("name", one -> one.area().name())
        .field("level", one -> one.area().level())
        .field("people", AreaReadiness::people)
        .field("norm", one -> one.norm().people())
        .field("missing", AreaReadiness::missing)
        .field("ready", AreaReadiness::ready)
        .field("teams", AreaReadiness::teams)
        .field("source", one -> one.norm().basis().source())
        .field("status", one -> one.norm().basis().status());
  }

  static Listing intervals(TeamService teams) {
    RecordListing<Assignment> listing =
        new RecordListing<>("intervals", teams::assignments)
            .field("id", Assignment::id)
            .field("team", Assignment::team)
            .field("incident", Assignment::incident)
            .field("status", Assignment::status)
            .field("misdated", job -> job.misdated().stream().map(Enum::name).toList());
    for (Interval interval : Interval.values()) {
      listing.field(field(interval), job -> minutes(interval.of(job)));
    }
    return listing;
  }

  /** The medians of each team that was given jobs. */
  static Listing medians(TeamService teams) {
    RecordListing<Map.Entry<String, List<Assignment>>> listing =
        new RecordListing<Map.Entry<String, List<Assignment>>>(
                "medians",
                () ->
                    List.copyOf(
                        teams.assignments().stream()
                            .collect(
                                Collectors.groupingBy(
                                    Assignment::team, TreeMap::new, Collectors.toList()))
                            .entrySet()))
            .field("team", Map.Entry::getKey)
            .field("jobs", one -> one.getValue().size());
    for (Interval interval : Interval.values()) {
      listing.field(field(interval), one -> minutes(interval.median(one.getValue())));
    }
    return listing;
  }

  private static String field(Interval interval) {
    return interval.name().toLowerCase(Locale.ROOT) + "Minutes";
  }

  /** Minutes to a tenth; null where there are none. */
  private static @Nullable Double minutes(Optional<Duration> length) {
    return length.map(known -> Math.round(known.toSeconds() / 6.0) / 10.0).orElse(null);
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
