package org.watchfloor.geo.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.label.Label;
import org.watchfloor.geo.basemap.label.LabelKind;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;

/** Makes searchable places of the names on a map: every thing once, though its name is repeated. */
final class MapPlaces {
  /** Parts of a street nearer than this belong to one street; further away it is another. */
  private static final double SAME_STREET_METRES = 3_000;

  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Place>> byName = new HashMap<>();

  private MapPlaces() {}

  static List<Place> of(List<Label> labels) {
    MapPlaces all = new MapPlaces();
    labels.forEach(all::add);
    return List.copyOf(all.places);
  }

  private void add(Label label) {
    PlaceKind kind = kind(label.kind());
    GeoPoint point = point(label);
    List<Place> namesakes = byName.computeIfAbsent(label.name(), name -> new ArrayList<>(1));
    boolean known =
        namesakes.stream()
            .anyMatch(p -> p.kind() == kind && p.point().metresTo(point) < SAME_STREET_METRES);
    if (!known) {
      Place place = new Place("map/" + places.size(), label.name(), kind, point);
      namesakes.add(place);
      places.add(place);
    }
  }

  private static GeoPoint point(Label label) {
    return switch (label) {
      case Label.AtPoint at -> WebMercator.point(at.x(), at.y());
      case Label.AlongLine along -> {
        int middle = along.line().length / 4 * 2;
        yield WebMercator.point(along.line()[middle], along.line()[middle + 1]);
      }
    };
  }

  private static PlaceKind kind(LabelKind kind) {
    return switch (kind) {
      case CITY, TOWN, SUBURB -> PlaceKind.TOWN;
      case VILLAGE, HAMLET -> PlaceKind.VILLAGE;
      case ISLAND -> PlaceKind.ISLAND;
      case PIER, HOSPITAL, TOWN_HALL, FIRE_STATION, POLICE, SCHOOL -> PlaceKind.FACILITY;
      case SHIELD, MAIN_ROAD, MIDDLE_ROAD, STREET, FERRY -> PlaceKind.STREET;
      case WATER -> PlaceKind.WATER;
      case PEAK, GREEN, OTHER -> PlaceKind.OTHER;
    };
  }
}
