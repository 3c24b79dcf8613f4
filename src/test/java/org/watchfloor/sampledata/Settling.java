package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Spreads 500 villages over the towns and finds them ground: communities inside the town's streets,
 * villages in the flat parts nearest to their town, further apart where there is room.
 */
final class Settling {
  static final int VILLAGES = 500;

  private static final double SHORE = 130;
  private static final double TRIAL_METRES = 130;
  private static final int LARGEST_VILLAGE_SHARE = 4;

  private record Site(Town town, Island island, Coordinate point, double key) {}

  private final List<Town> towns;
  private final List<StreetGrid> grids = new ArrayList<>();
  private final List<Geometry> taken = new ArrayList<>();
  private final List<Village> villages = new ArrayList<>();
  private final Words words;
  private final Map<String, Map<Island, Integer>> onOtherIslands = new HashMap<>();

  Settling(Sources sources, Land land, List<Town> towns, Words words) throws IOException {
    this.towns = towns;
    this.words = words;
    for (CSVRecord row : sources.rows("islands.csv")) {
      int count = Integer.parseInt(row.get("villages"));
      if (count > 0) {
        onOtherIslands
            .computeIfAbsent(row.get("town"), key -> new LinkedHashMap<>())
            .put(land.island(Integer.parseInt(row.get("id"))), count);
      }
    }
    towns.forEach(town -> add(Settlement.centreOf(town)));
    Map<Town, Integer> shares = shares();
    for (Town town : towns) {
      settle(town, shares.getOrDefault(town, 0));
    }
  }

  /** The street grids: towns first, then villages. */
  List<StreetGrid> grids() {
    return grids;
  }

  List<Village> villages() {
    return villages;
  }

  private void settle(Town town, int count) {
    int communities = (int) Math.max(1, Math.round(count * town.urbanShare()));
    List<Coordinate> places = new ArrayList<>();
    List<Island> islands = new ArrayList<>();
    StreetGrid.Block[] blocks = centreBlocks(town);
    for (int i = 0; i < communities; i++) {
      StreetGrid.Block block = blocks[i * blocks.length / communities];
      places.add(middle(block));
      islands.add(town.island());
    }
    List<String> names = new ArrayList<>();
    places.forEach(place -> names.add(words.community(town)));
    int rest = count - communities;
    for (var other : onOtherIslands.getOrDefault(town.name(), Map.of()).entrySet()) {
      int here = other.getValue();
      rest -= here;
      sites(town, other.getKey(), here, names, places, islands);
    }
    sites(town, town.island(), rest, names, places, islands);
    number(town, communities, names, places, islands);
  }

  private void sites(
      Town town,
      Island island,
      int count,
      List<String> names,
      List<Coordinate> places,
      List<Island> islands) {
    List<Site> candidates = candidates(town, island);
    double apart = 3200;
    int found = 0;
    while (found < count) {
      for (Site site : candidates) {
        if (found < count && isFree(site, apart)) {
          String name = words.village();
          if (add(Settlement.village(name, town, island, site.point()))) {
            names.add(name);
            places.add(site.point());
            islands.add(island);
            found++;
          }
        }
      }
      apart *= 0.85;
      if (apart < 60) {
        throw new IllegalStateException(
            town.name() + " has room for " + found + " of " + count + " villages");
      }
    }
  }

  private boolean isFree(Site site, double apart) {
    Geometry point = Sources.GEOMETRY.createPoint(site.point());
    return taken.stream().noneMatch(other -> other.isWithinDistance(point, apart * 0.5));
  }

  private List<Site> candidates(Town town, Island island) {
    Envelope box = island.shape().getEnvelopeInternal();
    double shore = Math.min(SHORE, Math.sqrt(island.shape().getArea()) / 12);
    List<Site> sites = new ArrayList<>();
    for (double x = box.getMinX(); x < box.getMaxX(); x += TRIAL_METRES) {
      for (double y = box.getMinY(); y < box.getMaxY(); y += TRIAL_METRES) {
        Coordinate point = new Coordinate(x, y);
        if (!isNearest(town, island, point)) {
          continue;
        }
        double inland = island.inland(point);
        if (inland > shore) {
          double hill = Relief.at(point, inland);
          double luck = Dice.at((long) x, (long) y, 5);
          sites.add(
              new Site(
                  town, island, point, luck + 2.5 * hill + point.distance(town.centre()) / 25e3));
        }
      }
    }
    sites.sort(Comparator.comparingDouble(Site::key));
    return sites;
  }

  private boolean isNearest(Town town, Island island, Coordinate point) {
    if (town.island() != island) {
      return true;
    }
    double own = town.centre().distance(point);
    return towns.stream()
        .filter(other -> other.island() == island)
        .allMatch(other -> other.centre().distance(point) >= own);
  }

  private void number(
      Town town,
      int communities,
      List<String> names,
      List<Coordinate> places,
      List<Island> islands) {
    double[] weight = new double[names.size()];
    double sum = 0;
    for (int i = 0; i < weight.length; i++) {
      double share =
          i < communities
              ? town.urbanShare() / communities
              : (1 - town.urbanShare()) / (weight.length - communities);
      weight[i] = share * Dice.of("people", town.code(), names.get(i)).between(0.6, 1.5);
      sum += weight[i];
    }
    for (int i = 0; i < weight.length; i++) {
      int people = (int) Math.max(60, Math.round(town.people() * weight[i] / sum));
      boolean community = i < communities;
      villages.add(
          new Village(
              town.code() + suffix(community, community ? i : i - communities),
              names.get(i),
              town,
              community,
              islands.get(i),
              places.get(i),
              people,
              (int) Math.round(people / Dice.of("house", names.get(i)).between(2.3, 2.9))));
    }
  }

  private static String suffix(boolean community, int index) {
    return String.format("%03d", (community ? 1 : 201) + index);
  }

  private Map<Town, Integer> shares() {
    Map<Town, Double> exact = new LinkedHashMap<>();
    double sum = towns.stream().mapToDouble(Settling::weight).sum();
    towns.forEach(
        town -> exact.put(town, Math.max(LARGEST_VILLAGE_SHARE, VILLAGES * weight(town) / sum)));
    double scale = VILLAGES / exact.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<Town, Integer> shares = new LinkedHashMap<>();
    int given = 0;
    for (Town town : towns) {
      int share =
          (int) Math.max(LARGEST_VILLAGE_SHARE, Math.floor(exact.getOrDefault(town, 0.0) * scale));
      shares.put(town, share);
      given += share;
    }
    for (int i = 0; given < VILLAGES; i = (i + 1) % towns.size()) {
      shares.merge(towns.get(i), 1, Integer::sum);
      given++;
    }
    for (int i = 0; given > VILLAGES; i = (i + 1) % towns.size()) {
      if (shares.getOrDefault(towns.get(i), 0) > 12) {
        shares.merge(towns.get(i), -1, Integer::sum);
        given--;
      }
    }
    return shares;
  }

  private static double weight(Town town) {
    return StrictMath.pow(town.people(), 0.8);
  }

  private StreetGrid.Block[] centreBlocks(Town town) {
    return grids.stream()
        .filter(grid -> grid.settlement().isTown() && grid.settlement().town() == town)
        .flatMap(grid -> grid.blocks().stream())
        .toArray(StreetGrid.Block[]::new);
  }

  private static Coordinate middle(StreetGrid.Block block) {
    return new Coordinate(
        (block.a().x + block.b().x + block.c().x + block.d().x) / 4,
        (block.a().y + block.b().y + block.c().y + block.d().y) / 4);
  }

  private boolean add(Settlement settlement) {
    StreetGrid grid =
        new StreetGrid(
            settlement,
            point -> {
              Geometry at = Sources.GEOMETRY.createPoint(point);
              return taken.stream().noneMatch(other -> other.intersects(at));
            });
    if (grid.size() < (settlement.isTown() ? 6 : 4) || grid.blocks().isEmpty()) {
      if (settlement.isTown()) {
        throw new IllegalStateException(settlement.name() + " has no room for its streets");
      }
      return false;
    }
    Geometry footprint = grid.footprint(45);
    if (!settlement.isTown() && taken.stream().anyMatch(footprint::intersects)) {
      return false;
    }
    grids.add(grid);
    taken.add(footprint);
    return true;
  }
}
