package org.watchfloor.sampledata;

import static org.watchfloor.sampledata.OsmMap.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** Writes the district down as an OSM map, with the tags OpenStreetMap uses for such things. */
final class Cartographer {
  private final District district;
  private final RoadGraph roads;
  private final OsmMap map = new OsmMap();
  private final Map<Integer, Long> roadNodes = new HashMap<>();
  private final Map<String, String> refs = new HashMap<>();
  private final Set<Long> jetties = new HashSet<>();

  private Cartographer(District district) {
    this.district = district;
    this.roads = district.roads();
  }

  static OsmMap draw(District district) {
    Cartographer cartographer = new Cartographer(district);
    cartographer.land();
    cartographer.places();
    cartographer.roads();
    cartographer.ferries();
    cartographer.cover();
    cartographer.buildings();
    cartographer.aid();
    return cartographer.map;
  }

  private void land() {
    district.land().foreign().forEach(map::coast);
    district.land().islands().forEach(island -> map.coast(island.shape()));
  }

  private void places() {
    for (Island island : district.land().islands()) {
      if (!island.name().isEmpty()) {
        Coordinate middle = island.shape().getInteriorPoint().getCoordinate();
        map.node(middle, tags("place", "island", "name", island.name()));
      }
    }
    district.seats().forEach((name, at) -> map.node(at, tags("place", "city", "name", name)));
    for (Town town : district.towns()) {
      map.node(
          town.centre(),
          tags(
              "place",
              town.place(),
              "name",
              town.name(),
              "population",
              String.valueOf(town.people())));
    }
    for (Village village : district.villages()) {
      map.node(
          village.centre(),
          tags(
              "place",
              village.isCommunity() ? "neighbourhood" : "village",
              "name",
              village.fullName(),
              "population",
              String.valueOf(village.people())));
    }
  }

  private void roads() {
    Map<Integer, String> piers = new HashMap<>();
    district.crossings().piers().forEach(pier -> piers.put(pier.node(), pier.name()));
    for (int node = 0; node < roads.size(); node++) {
      if (!roads.roads(node).isEmpty()) {
        String pier = piers.getOrDefault(node, "");
        Map<String, String> tags =
            pier.isEmpty() ? Map.of() : tags("amenity", "ferry_terminal", "name", pier);
        roadNodes.put(node, map.node(roads.point(node), tags));
      }
    }
    Set<RoadGraph.Edge> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RoadGraph.Edge edge : roads.edges()) {
      if (edge.use() != null && done.add(edge)) {
        road(edge, done);
      }
    }
  }

  /** One way: the edge and what goes on like it on both sides up to the next junction. */
  private void road(RoadGraph.Edge edge, Set<RoadGraph.Edge> done) {
    List<Integer> path = new ArrayList<>(List.of(edge.from(), edge.to()));
    extend(edge, path, done);
    path = new ArrayList<>(path.reversed());
    extend(edge, path, done);
    RoadClass use = Objects.requireNonNull(edge.use());
    map.way(
        path.stream().map(this::roadNode).toList(),
        tags(
            "highway",
            use.tag(),
            "name",
            edge.name(),
            "ref",
            ref(use, edge),
            "bridge",
            edge.isBridge() ? "yes" : "",
            "layer",
            edge.isBridge() ? "1" : ""));
  }

  private void extend(RoadGraph.Edge start, List<Integer> path, Set<RoadGraph.Edge> done) {
    RoadGraph.Edge edge = start;
    int end = path.getLast();
    while (true) {
      List<RoadGraph.Edge> here = roads.roads(end);
      RoadGraph.Edge next = here.getFirst() == edge ? here.getLast() : here.getFirst();
      if (here.size() != 2 || !isAlike(edge, next) || !done.add(next)) {
        return;
      }
      end = next.other(end);
      path.add(end);
      edge = next;
    }
  }

  private static boolean isAlike(RoadGraph.Edge a, RoadGraph.Edge b) {
    return a.use() == b.use() && a.name().equals(b.name()) && a.isBridge() == b.isBridge();
  }

  private String ref(RoadClass use, RoadGraph.Edge edge) {
    return switch (use) {
      case TRUNK, PRIMARY ->
          edge.name().endsWith("线") && !edge.name().endsWith("连接线")
              ? refs.computeIfAbsent(
                  edge.name(), name -> (use == RoadClass.TRUNK ? "S" : "X") + (301 + refs.size()))
              : "";
      default -> "";
    };
  }

  private long roadNode(int node) {
    return Objects.requireNonNull(roadNodes.get(node));
  }

  private void ferries() {
    for (Crossings.Lane lane : district.crossings().lanes()) {
      List<Long> path = new ArrayList<>();
      path.add(roadNode(lane.from().node()));
      for (Coordinate point : lane.path().subList(1, lane.path().size() - 1)) {
        path.add(map.node(point, Map.of()));
      }
      path.add(roadNode(lane.to().node()));
      jetty(path.getFirst(), lane.path().get(0), lane.path().get(1));
      jetty(path.getLast(), lane.path().getLast(), lane.path().get(lane.path().size() - 2));
      map.way(
          path,
          tags(
              "route",
              "ferry",
              "name",
              lane.name() + "航线",
              "duration",
              String.format("%02d:%02d", lane.minutes() / 60, lane.minutes() % 60),
              "motor_vehicle",
              "yes"));
    }
  }

  /** A landing stage from the pier towards the boat's first leg; one for every pier. */
  private void jetty(long pier, Coordinate from, Coordinate towards) {
    if (jetties.add(pier)) {
      double part = Math.min(0.9, 45 / from.distance(towards));
      Coordinate end =
          new Coordinate(
              from.x + part * (towards.x - from.x), from.y + part * (towards.y - from.y));
      map.way(List.of(pier, map.node(end, Map.of())), tags("man_made", "pier"));
    }
  }

  private void cover() {
    LandCover cover = district.cover();
    cover.woods().forEach(wood -> map.area(wood, tags("natural", "wood")));
    cover.residential().forEach(area -> map.area(area, tags("landuse", "residential")));
    cover.works().forEach(area -> map.area(area, tags("landuse", "industrial")));
    for (LandCover.Park park : cover.parks()) {
      map.area(park.shape(), tags("leisure", "park", "name", park.name()));
    }
    for (Reservoirs.Reservoir reservoir : district.reservoirs()) {
      map.area(
          reservoir.shape(),
          tags("natural", "water", "water", "reservoir", "name", reservoir.name()));
    }
  }

  private void buildings() {
    for (Built.Place place : district.built().places()) {
      boolean building = place.grounds().getArea() < 1200;
      map.area(
          place.grounds(),
          tags(
              "amenity",
              place.use().amenity(),
              "name",
              place.name(),
              "building",
              building ? "yes" : ""));
    }
    for (Built.Building building : district.built().buildings()) {
      map.area(
          building.shape(),
          tags("building", building.kind(), "building:levels", String.valueOf(building.levels())));
    }
  }

  /** Helipads at the large hospitals, hydrants at fire stations, schools and townhalls. */
  private void aid() {
    for (Built.Place place : district.built().places()) {
      String name = place.name();
      switch (place.use()) {
        case HOSPITAL -> {
          if (name.endsWith("人民医院")) {
            map.node(place.middle(), tags("aeroway", "helipad", "name", name + "停机坪"));
          }
        }
        case FIRE_STATION, TOWNHALL, MIDDLE_SCHOOL ->
            map.node(
                place.grounds().getExteriorRing().getCoordinateN(0),
                tags("emergency", "fire_hydrant", "name", name + "消火栓"));
        default -> {}
      }
    }
  }
}
