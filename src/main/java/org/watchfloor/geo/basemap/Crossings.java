package org.watchfloor.geo.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmWay;
import org.watchfloor.geo.place.Place;

/** Finds where two named streets of an extract meet: callers name a place by its crossing. */
final class Crossings {
  /** The lanes of wide streets meet several times, and that is one crossing. */
  private static final double SAME_CROSSING_METRES = 100;

  private final OsmData data;
  private final Map<Long, List<String>> names = new HashMap<>();
  private final Map<String, List<Place>> byName = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  private Crossings(OsmData data) {
    this.data = data;
  }

  static List<Place> of(OsmData data) {
    Crossings all = new Crossings(data);
    data.ways().forEach(all::street);
    // In the order of the ways, so that the same extract always gives the same list.
    for (OsmWay way : data.ways()) {
      if (name(way) != null) {
        for (long node : way.nodes()) {
          all.meeting(node);
        }
      }
    }
    return List.copyOf(all.places);
  }

  private void street(OsmWay way) {
    String name = name(way);
    if (name != null) {
      for (long node : way.nodes()) {
        List<String> here = names.computeIfAbsent(node, id -> new ArrayList<>(1));
        if (!here.contains(name)) {
          here.add(name);
        }
      }
    }
  }

  private void meeting(long node) {
    List<String> here = names.getOrDefault(node, List.of());
    int at = here.size() < 2 ? -1 : data.positions().find(node);
    if (at < 0) {
      return;
    }
    GeoPoint point = new GeoPoint(data.positions().lon(at), data.positions().lat(at));
    List<String> sorted = here.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        add(sorted.get(i), sorted.get(j), point);
      }
    }
  }

  private void add(String one, String other, GeoPoint point) {
    Place place = Place.crossing("crossing/" + places.size(), one, other, point);
    List<Place> known = byName.computeIfAbsent(place.name(), name -> new ArrayList<>(1));
    if (known.stream().noneMatch(it -> it.point().metresTo(point) < SAME_CROSSING_METRES)) {
      known.add(place);
      places.add(place);
    }
  }

  private static @Nullable String name(OsmWay way) {
    return way.tags().containsKey("highway") ? way.tags().get("name") : null;
  }
}
