package org.watchfloor.geo.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Nearest;

/**
 * The place field of an incident form: takes names in characters or pinyin, and coordinates in any
 * notation. Immutable; any thread.
 */
public final class PlaceIndex {
  /** Towns further away than this tell nobody where a street is. */
  private static final double NEAR_METRES = 20_000;

  private final NameIndex<Place> names;
  private final Nearest<Place> towns;

  /**
   * A place found.
   *
   * @param near the nearest town, to tell the many streets of one name apart; empty if there is
   *     none or it is a town itself
   * @param fit how well its name fits what was typed
   */
  public record Found(Place place, String near, Fit fit) {}

  /** An index over these places: about a second for 100,000; do it in the background. */
  public PlaceIndex(Collection<Place> places) {
    names =
        new NameIndex<>(
            places.stream()
                .flatMap(place ->
                    place
                        .names()
                        .map(name -> new NameIndex.Name<>(place, name, place.kind().ordinal())))
                .toList());
    towns =
        new Nearest<>(
            places.stream().filter(place -> place.kind() == PlaceKind.TOWN).toList(), Place::point);
  }

  /** The best fitting places, best first; for coordinates the point itself comes first. */
  public List<Found> find(String typed, int limit) {
    return found(typed, limit, names::find);
  }

  /** The same, and where nothing fits the places most like it; see {@link NameIndex#guess}. */
  public List<Found> guess(String typed, int limit) {
    return found(typed, limit, names::guess);
  }

  private List<Found> found(
      String typed, int limit, BiFunction<String, Integer, List<NameIndex.Hit<Place>>> search) {
    List<Found> found = new ArrayList<>();
    Coordinates.find(typed)
        .map(point -> new Place(typed.strip(), point.toDecimal(), PlaceKind.POINT, point))
        .ifPresent(place -> found.add(new Found(place, near(place), Fit.EXACT)));
    for (NameIndex.Hit<Place> hit : search.apply(typed, limit - found.size())) {
      found.add(new Found(hit.item(), near(hit.item()), hit.fit()));
    }
    return List.copyOf(found);
  }

  /** The town nearest to a point; empty if there is none within 20 km. */
  public String townNear(GeoPoint point) {
    return towns.within(point, NEAR_METRES, 1).stream()
        .map(hit -> hit.item().name())
        .findFirst()
        .orElse("");
  }

  private String near(Place place) {
    return place.kind() == PlaceKind.TOWN ? "" : townNear(place.point());
  }
}
