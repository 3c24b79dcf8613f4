package org.watchfloor.region;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.geo.place.PlaceKind;
import org.watchfloor.geo.place.PlaceSizes;

/**
 * Finds where something happened from a name, pinyin initials or coordinates. Knows the places of
 * the map and the areas of the district. {@link #refresh} reads the tables and belongs in the
 * background; {@link #find} answers at once.
 */
@Singleton
public final class PlaceFinder {
  private static final String AREAS = "areas";

  private final Gazetteer gazetteer;
  private final RegionService region;
  private final PlaceSizes sizes;
  private List<Place> known = List.of();

  @Inject
  PlaceFinder(Gazetteer gazetteer, RegionService region, PlaceSizes sizes) {
    this.gazetteer = gazetteer;
    this.region = region;
    this.sizes = sizes;
  }

  /** Takes in the areas of the district as they are now. */
  public synchronized void refresh() {
    List<Place> places = new ArrayList<>();
    for (Area area : region.areas()) {
      GeoPoint at = area.at();
      if (at != null) {
        PlaceKind kind = area.level() == AreaLevel.VILLAGE ? PlaceKind.VILLAGE : PlaceKind.TOWN;
        places.add(new Place(area.code(), area.name(), kind, at));
      }
    }
    if (!places.equals(known)) {
      known = places;
      gazetteer.put(AREAS, places);
    }
  }

  /** The best fitting places, best first. */
  public List<Found> find(String typed, int limit) {
    return typed.isBlank() ? List.of() : gazetteer.find(typed.strip(), limit);
  }

  /** The same, and where nothing fits the places most like it, for whoever chooses from a list. */
  public List<Found> guess(String typed, int limit) {
    return typed.isBlank() ? List.of() : gazetteer.guess(typed.strip(), limit);
  }

  /** The division code of a place found, if it is an area; empty otherwise. */
  public static String areaCode(Place place) {
    String prefix = AREAS + ":";
    return place.id().startsWith(prefix) ? place.id().substring(prefix.length()) : "";
  }

  /** What to store beside the point of a place found: how large it is, or how it was typed. */
  public PointSource sourceOf(Place place) {
    return sizes.sourceOf(place);
  }

  /** How a clicked point is called: near the town, or by its coordinates. */
  public String nameOf(GeoPoint point) {
    String town = gazetteer.townNear(point);
    return town.isEmpty() ? point.toDecimal() : town + " " + point.toDecimal();
  }
}
