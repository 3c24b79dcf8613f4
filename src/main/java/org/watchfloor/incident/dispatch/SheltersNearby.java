package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterState;

/**
 * Where people of an incident can be taken: those that take people and have places, then those that
 * could be opened, then those that are full or being closed, each soonest there first; who cannot
 * be reached by road last, with the reason. Any thread but the JavaFX thread.
 */
public final class SheltersNearby {
  private final IncidentService incidents;
  private final ShelterService shelters;
  private final RoadService roads;

  @Inject
  SheltersNearby(IncidentService incidents, ShelterService shelters, RoadService roads) {
    this.incidents = incidents;
    this.shelters = shelters;
    this.roads = roads;
  }

  /**
   * A shelter, and how one comes there from the incident; the way there is reckoned as the way from
   * there, for one question to answer all.
   */
  public record Near(Shelter shelter, Travel way) {
    private Takes takes() {
      if (shelter.placesLeft() > 0) {
        return Takes.NOW;
      }
      return shelter.state().holdsPeople() ? Takes.NOBODY : Takes.ONCE_OPEN;
    }
  }

  /** Whether it takes people, in the order in which they are asked. */
  private enum Takes {
    NOW,
    ONCE_OPEN,
    NOBODY
  }

  /** Those soonest there, and what the minutes rest on. */
  public record Found(List<Near> shelters, RoadBasis basis) {
    public Found {
      shelters = List.copyOf(shelters);
    }
  }

  /**
   * The usable shelters around an incident.
   *
   * @param limit how many
   * @return empty if there is no such incident, or it has no place
   */
  public Optional<Found> around(String incident, int limit) {
    return incidents
        .find(incident)
        .map(Incident::details)
        .flatMap(details -> Optional.ofNullable(details.point()))
        .map(at -> around(at, limit));
  }

  private Found around(GeoPoint at, int limit) {
    List<Shelter> usable =
        shelters.list().stream()
            .filter(shelter -> shelter.site().lifecycle().usable())
            .filter(shelter -> shelter.state() != ShelterState.UNUSABLE)
            .filter(shelter -> shelter.underWater() == null)
            .toList();
    Answer<List<Travel>> answer =
        roads.eta(
            usable.stream().map(shelter -> Start.now(shelter.site().at())).toList(),
            at,
            Vehicle.CAR);
    List<Near> near =
        IntStream.range(0, usable.size())
            .mapToObj(i -> new Near(usable.get(i), answer.found().get(i)))
            .sorted(
                Comparator.comparing((Near one) -> one.way() instanceof Travel.Unreachable)
                    .thenComparing(one -> one.takes().ordinal())
                    .thenComparing(Near::way, Travel.SOONEST)
                    .thenComparing(one -> one.shelter().number()))
            .limit(limit)
            .toList();
    return new Found(near, answer.basis());
  }

  /** Runs something after every change that can make it another list. */
  public Subscription onChange(Runnable changed) {
    List<Subscription> all =
        List.of(incidents.onChange(changed), shelters.onChange(changed), roads.onChange(changed));
    return () -> all.forEach(Subscription::close);
  }
}
