package org.watchfloor.sampledata;

import static org.watchfloor.sampledata.OsmMap.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;

/** Writes the district down as an OSM map, with the tags OpenStreetMap uses for such things. */
final class Cartographer {
  private final District district;
  private final RoadGraph roads;
  private final OsmMap map = new OsmMap();
  private final Map<Integer, Long> roadNodes = new HashMap<>();
  private final Map<String, String> refs = new HashMap<>();

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
    for (Town town : district.towns()) {
      map.node(
          town.centre(),
          tags(
              "place",
              town.people() >= 60_000 ? "city" : "town",
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
    java.util.Set<RoadGraph.Edge> done =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (RoadGraph.Edge edge : roads.edges()) {
      if (edge.use() != null && done.add(edge)) {
        road(edge, done);
      }
    }
  }

  /** One way: the edge and what goes on like it on both sides up to the next junction. */
  private void road(RoadGraph.Edge edge, java.util.Set<RoadGraph.Edge> done) {
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

  private void extend(
      RoadGraph.Edge start, List<Integer> path, java.util.Set<RoadGraph.Edge> done) {
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

  private void cover() {
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
}
