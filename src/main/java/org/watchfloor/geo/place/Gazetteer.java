package org.watchfloor.geo.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.PlaceIndex.Found;

/**
 * All places the console can find by name, from every source there is: the ground map, the areas of
 * the district. A source gives its places whole; the index is then made anew. Any thread; {@link
 * #put} takes up to a second and belongs in the background.
 */
@Singleton
public final class Gazetteer {
  private final SortedMap<String, List<Place>> sources = new TreeMap<>();
  private volatile PlaceIndex index = new PlaceIndex(List.of());

  @Inject
  public Gazetteer() {}

  /**
   * Takes the places of a source in place of those it gave before.
   *
   * @param source names the source, as in {@code areas}
   */
  public synchronized void put(String source, List<Place> places) {
    sources.put(source, List.copyOf(places));
    List<Place> all = new ArrayList<>();
    sources.forEach((from, list) ->
        list.forEach(place ->
            all.add(
                new Place(from + ":" + place.id(), place.name(), place.kind(), place.point()))));
    index = new PlaceIndex(all);
  }

  /** The best fitting places, best first; their ids begin with the source and a colon. */
  public List<Found> find(String typed, int limit) {
    return index.find(typed, limit);
  }

  /** The same, and where nothing fits the places most like it; see {@link NameIndex#guess}. */
  public List<Found> guess(String typed, int limit) {
    return index.guess(typed, limit);
  }

  /** The town nearest to a point; empty if there is none within 20 km. */
  public String townNear(GeoPoint point) {
    return index.townNear(point);
  }
}
