package org.watchfloor.team;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Travel;

/**
 * What sending free teams away leaves uncovered: places nobody else reaches in time. Pure; the same
 * for whatever order teams and places come in.
 */
public final class RemainingCover {
  private final Duration within;
  private final Map<String, Loss> losses = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  /** A place, and how each team would come there. */
  private record Place(String name, List<String> teams, List<Travel> ways) {
    double soonest(Predicate<String> counts) {
      double best = Double.POSITIVE_INFINITY;
      for (int i = 0; i < teams.size(); i++) {
        if (counts.test(teams.get(i))) {
          best = Math.min(best, minutes(ways.get(i)));
        }
      }
      return best;
    }
  }

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
    places.add(new Place(place, List.copyOf(teams), List.copyOf(ways)));
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
    return Optional.ofNullable(losses.get(team))
        .map(loss -> said(loss, "team.note.leaves", "team.note.leaves_none"));
  }

  /**
   * What teams that leave together leave uncovered, in words; empty if nothing. More than each
   * alone, where two stand in for one another and both go.
   */
  public Optional<Message> without(Set<String> gone) {
    double limit = within.toMinutes();
    return places.stream()
        .filter(place -> place.soonest(team -> true) <= limit)
        .map(place -> new Loss(place.name(), place.soonest(team -> !gone.contains(team)), 1))
        .filter(loss -> loss.minutes() > limit)
        .reduce(RemainingCover::worse)
        .map(loss -> said(loss, "team.together.leaves", "team.together.leaves_none"));
  }

  private Message said(Loss loss, String late, String never) {
    if (Double.isInfinite(loss.minutes())) {
      return Message.of(never, loss.place(), loss.places());
    }
    return Message.of(
        late, loss.place(), (long) Math.ceil(loss.minutes()), within.toMinutes(), loss.places());
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
