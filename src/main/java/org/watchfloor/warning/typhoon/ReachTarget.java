package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.region.PlaceFinder;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/** Whom a storm may reach: a shelter, a place of the map, or a point. Not on the JavaFX thread. */
public final class ReachTarget {
  private final PlaceFinder places;
  private final ShelterService shelters;

  @Inject
  public ReachTarget(PlaceFinder places, ShelterService shelters) {
    this.places = places;
    this.shelters = shelters;
  }

  /** A place with what it is called. */
  public record Target(String name, GeoPoint at) {}

  /**
   * What somebody means: coordinates in any common notation, else a shelter, else a place of the
   * map, by name, pinyin, initials or number.
   *
   * @throws RefusedException if there is none
   */
  public Target of(String typed) {
    Optional<GeoPoint> point = Coordinates.find(typed);
    if (point.isPresent()) {
      return new Target(point.get().toDecimal(), point.get());
    }
    List<NameIndex.Hit<Shelter>> found =
        NameIndex.of(shelters.list(), Shelter::name, Shelter::number).find(typed, 1);
    places.refresh();
    List<Found> here = places.find(typed, 1);
    boolean place =
        !here.isEmpty()
            && (found.isEmpty() || here.getFirst().fit().compareTo(found.getFirst().fit()) <= 0);
    if (place) {
      return new Target(here.getFirst().place().name(), here.getFirst().place().point());
    }
    if (found.isEmpty()) {
      throw RefusedException.of("typhoon.refused.noPlace", typed);
    }
    Shelter shelter = found.getFirst().item();
    return new Target(shelter.name(), shelter.site().at());
  }
}
