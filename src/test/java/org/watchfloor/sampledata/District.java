package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The whole district before it is written down: land, people, roads, water, buildings. */
record District(
    Land land,
    Map<String, Coordinate> seats,
    List<Town> towns,
    List<Village> villages,
    List<StreetGrid> grids,
    RoadGraph roads,
    Map<Island, Integer> mainTowns,
    Crossings crossings,
    List<Reservoirs.Reservoir> reservoirs,
    Built built,
    LandCover cover) {

  /** Makes the district from its sources; the same every time. */
  static District make(Sources sources) throws IOException {
    Land land = Land.read(sources);
    List<Town> towns = Town.read(sources, land);
    Words words = Words.read(sources);
    Settling settling = new Settling(sources, land, towns, words);
    List<Reservoirs.Reservoir> reservoirs = Reservoirs.dig(land, settling);
    RoadGraph roads = new RoadGraph();
    settling.grids().forEach(grid -> grid.build(roads, words.streets()));
    List<Geometry> water = new ArrayList<>();
    reservoirs.forEach(reservoir -> water.add(reservoir.shape()));
    Lattice lattice = new Lattice(roads, settling.grids(), water);
    RoadPlanner planner = new RoadPlanner(land, settling.grids(), roads, lattice);
    List<Crossings.Pier> piers = planner.plan(sources);
    Smoothing.apply(roads, land);
    Built built = Built.on(settling.grids());
    return new District(
        land,
        seats(sources),
        towns,
        settling.villages(),
        settling.grids(),
        roads,
        planner.mainTowns(),
        new Crossings(piers, lanes(sources, land, piers, roads)),
        reservoirs,
        built,
        LandCover.on(land, settling.grids(), built));
  }

  /** Names of built-up areas made of several sub-districts, and where they are written. */
  private static Map<String, Coordinate> seats(Sources sources) throws IOException {
    Map<String, Coordinate> seats = new TreeMap<>();
    for (CSVRecord row : sources.rows("counties.csv")) {
      if (!row.get("label").isEmpty()) {
        seats.put(
            row.get("label"),
            Plane.metres(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))));
      }
    }
    return seats;
  }

  private static List<Crossings.Lane> lanes(
      Sources sources, Land land, List<Crossings.Pier> piers, RoadGraph roads) throws IOException {
    Map<String, Crossings.Pier> byName = new TreeMap<>();
    piers.forEach(pier -> byName.put(pier.name(), pier));
    SeaLanes sea = new SeaLanes(land);
    List<Crossings.Lane> lanes = new ArrayList<>();
    for (CSVRecord row : sources.rows("ferries.csv")) {
      Crossings.Pier from = byName.get(row.get("from"));
      Crossings.Pier to = byName.get(row.get("to"));
      if (from == null || to == null) {
        throw new IllegalStateException("ferries.csv: no pier for " + row.get("name"));
      }
      lanes.add(sea.between(row.get("name"), from, to, roads));
    }
    return lanes;
  }
}
