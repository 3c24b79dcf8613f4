package org.watchfloor.team;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Travel;

/**
 * What sending a free team away leaves uncovered: places it alone reaches in time. Pure; the same
 * for whatever order teams and places come in.
 */
public final class RemainingCover {
  private final Duration within;
  private final Map<String, Loss> losses = new HashMap<>();

  /** What is worst, and how many places there are. */
  private record Loss(String place, double minutes, int places) {}

  /**
   * Nothing is known of any place yet.
   *
   * @param within within how long a place is to be reached
   */
  public RemainingCover(Duration within) {
    this.within = within;
  }

  /**
   * Takes a place in.
   *
   * @param teams the numbers of the free teams
   * @param ways how each of them would come, in the same order, mustering included
   */
  public void add(String place, List<String> teams, List<Travel> ways) {
    int best = -1;
    int next = -1;
    for (int i = 0; i < teams.size(); i++) {
      if (best < 0 || minutes(ways.get(i)) < minutes(ways.get(best))) {
        next = best;
        best = i;
      } else if (next < 0 || minutes(ways.get(i)) < minutes(ways.get(next))) {
        next = i;
      }
    }
    double limit = within.toMinutes();
    double then = next < 0 ? Double.POSITIVE_INFINITY : minutes(ways.get(next));
    if (best >= 0 && minutes(ways.get(best)) <= limit && then > limit) {
      losses.merge(teams.get(best), new Loss(place, then, 1), RemainingCover::worse);
    }
  }

  /** What a team leaves uncovered, in words; empty if nothing. */
  public Optional<Message> without(String team) {
    return Optional.ofNullable(losses.get(team)).map(this::said);
  }

  private Message said(Loss loss) {
    if (Double.isInfinite(loss.minutes())) {
      return Message.of("team.note.leaves_none", loss.place(), loss.places());
    }
    return Message.of(
        "team.note.leaves",
        loss.place(),
        (long) Math.ceil(loss.minutes()),
        within.toMinutes(),
        loss.places());
  }

  private static Loss worse(Loss one, Loss other) {
    boolean first =
        one.minutes() > other.minutes()
            || one.minutes() == other.minutes() && one.place().compareTo(other.place()) <= 0;
    Loss worst = first ? one : other;
    return new Loss(worst.place(), worst.minutes(), one.places() + other.places());
  }

  private static double minutes(Travel way) {
    return way instanceof Travel.Unreachable ? Double.POSITIVE_INFINITY : way.minutes();
  }
}
