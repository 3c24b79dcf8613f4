package org.watchfloor.incident.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Team;

/**
 * When a team sent to an incident is there: by road from where it was last reported, after
 * mustering unless it has moved off. It ages: who has not moved off by now is there later.
 * Immutable; any thread.
 *
 * @param job its job, not yet at the scene
 * @param team the team
 * @param from where it is reckoned from
 * @param way how it comes from there, mustering not counted
 * @param detour by how many minutes closures lengthen that way
 * @param leaves when it left there, or should have mustered
 * @param basis what that rests on
 */
public record Arrival(
    Assignment job,
    Team team,
    GeoPoint from,
    Travel way,
    long detour,
    Instant leaves,
    RoadBasis basis) {

  /** Whether it has moved off. */
  public boolean underWay() {
    return job.status() == AssignmentStatus.EN_ROUTE;
  }

  /** Whether it could come by road, or might, as far as anybody knows. */
  public boolean reaches() {
    return !(way instanceof Travel.Unreachable);
  }

  /** When it is there, looked at from a moment. */
  public Instant at(Instant now) {
    Instant start = underWay() || now.isBefore(leaves) ? leaves : now;
    return start.plusSeconds(Math.round(way.minutes() * 60));
  }

  /** Whole minutes until it is there; 0 or less once it should be. */
  public long minutes(Instant now) {
    return (long) Math.ceil(Duration.between(now, at(now)).toSeconds() / 60.0);
  }

  /** Whether it should be there by now, or should have moved off. */
  public boolean late(Instant now) {
    return reaches() && now.isAfter(underWay() ? at(now) : leaves);
  }

  /** By how many whole minutes it is late. */
  public long over(Instant now) {
    return Math.max(1, Duration.between(underWay() ? at(now) : leaves, now).toMinutes());
  }

  /** One line for the row of the team, looked at from a moment. */
  public Message said(Instant now) {
    if (way instanceof Travel.Unreachable no) {
      return Message.of(
          "dispatch.coming.none", no.why().said(), Math.round(no.straightMetres() / 100) / 10.0);
    }
    if (late(now)) {
      return underWay()
          ? Message.of("dispatch.coming.late", hour(at(now)), over(now))
          : Message.of("dispatch.coming.unmoved", hour(leaves), over(now), hour(at(now)));
    }
    if (way instanceof Travel.Estimated) {
      return Message.of("dispatch.coming.straight", hour(at(now)), minutes(now));
    }
    return detour > 0
        ? Message.of("dispatch.coming.detour", hour(at(now)), minutes(now), detour)
        : Message.of("dispatch.coming.at", hour(at(now)), minutes(now));
  }

  /** The words at its line on the map, looked at from a moment. */
  public Message label(Instant now) {
    return switch (way) {
      case Travel.Unreachable no -> Message.of("dispatch.ways.none", team.name(), no.why().said());
      case Travel.Estimated _ ->
          Message.of("dispatch.ways.straight", team.name(), hour(at(now)), minutes(now));
      case Travel.ByRoad _ ->
          underWay() && late(now)
              ? Message.of("dispatch.ways.late", team.name(), hour(at(now)), over(now))
              : Message.of("dispatch.ways.at", team.name(), hour(at(now)), minutes(now));
    };
  }

  /** The minute by which it is done, as the minutes left are whole ones begun. */
  private static String hour(Instant at) {
    return at.plusSeconds(59).atZone(WatchClock.BEIJING).toLocalTime().toString().substring(0, 5);
  }
}
