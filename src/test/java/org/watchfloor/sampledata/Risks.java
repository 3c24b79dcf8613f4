package org.watchfloor.sampledata;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The register of risk points: where water, hills, old houses, dikes and harbours give trouble. */
final class Risks {
  private static final List<String> LEVELS = List.of("红", "橙", "黄", "黄", "蓝", "蓝");

  private final District district;
  private final Register register =
      new Register("risks.csv", "编号,名称,类别,风险等级,区划代码,经度,纬度,影响户数,影响人口,责任岗位");

  private Risks(District district) {
    this.district = district;
  }

  static Register of(District district) {
    Risks risks = new Risks(district);
    risks.lowStreets();
    risks.slopes();
    risks.reservoirs();
    risks.dikes();
    risks.harbours();
    return risks.register;
  }

  private void lowStreets() {
    for (StreetGrid grid : district.grids()) {
      Settlement place = grid.settlement();
      int wanted = place.town().people() > 50_000 ? 3 : 1;
      for (int i = 0; place.isTown() && i < wanted; i++) {
        int node = Dice.of("low", place.name(), i).pick(grid.nodes());
        String street =
            district.roads().roads(node).stream()
                .map(RoadGraph.Edge::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("主街");
        add(
            place.name() + street + "低洼路段" + (i + 1) + "号",
            "易涝点",
            place.town().code() + "000",
            district.roads().point(node),
            Dice.of("flooded", place.name(), i).whole(15, 160),
            place.town());
      }
    }
  }

  private void slopes() {
    int turn = 0;
    for (Village village : district.villages()) {
      if (village.isCommunity() || turn++ % 4 != 0) {
        continue;
      }
      if (turn % 8 == 1) {
        add(
            village.fullName() + "屋后山坡",
            "地质灾害",
            village.code(),
            uphill(village),
            Dice.of("slope", village.name()).whole(3, 26),
            village.town());
      } else {
        add(
            village.fullName() + "老屋片",
            "危房",
            village.code(),
            village.centre(),
            Dice.of("old", village.name()).whole(2, 14),
            village.town());
      }
    }
  }

  private Coordinate uphill(Village village) {
    Coordinate best = village.centre();
    double highest = -1;
    for (int i = 0; i < 12; i++) {
      double turn = i * Math.PI / 6;
      Coordinate point =
          new Coordinate(
              village.centre().x + 190 * StrictMath.cos(turn),
              village.centre().y + 190 * StrictMath.sin(turn));
      double inland = village.island().inland(point);
      double height = Relief.at(point, inland);
      if (inland > 20 && height > highest) {
        highest = height;
        best = point;
      }
    }
    return best;
  }

  private void reservoirs() {
    for (Reservoirs.Reservoir reservoir : district.reservoirs()) {
      Village village = reservoir.village();
      Coordinate dam = nearestCorner(reservoir, village.centre());
      add(
          reservoir.name() + "大坝",
          "山塘水库",
          village.code(),
          dam,
          Math.min(village.households(), Dice.of("dam", reservoir.name()).whole(20, 260)),
          village.town());
    }
  }

  private static Coordinate nearestCorner(Reservoirs.Reservoir reservoir, Coordinate to) {
    Coordinate best = reservoir.shape().getCoordinate();
    for (Coordinate corner : reservoir.shape().getCoordinates()) {
      if (corner.distance(to) < best.distance(to)) {
        best = corner;
      }
    }
    return best;
  }

  private void dikes() {
    for (Town town : district.towns()) {
      Coordinate shore = town.island().shore(town.centre());
      double part = 1 - 12 / town.centre().distance(shore);
      add(
          town.name() + "海塘",
          "海塘",
          town.code() + "000",
          new Coordinate(
              town.centre().x + part * (shore.x - town.centre().x),
              town.centre().y + part * (shore.y - town.centre().y)),
          Dice.of("dike", town.name()).whole(80, 900),
          town);
    }
  }

  private void harbours() {
    for (Crossings.Pier pier : district.crossings().piers()) {
      Coordinate at = district.roads().point(pier.node());
      Town town = nearestTown(at);
      add(
          pier.name().replace("码头", "") + "避风锚地",
          "港口避风",
          town.code() + "000",
          at,
          Dice.of("boats", pier.name()).whole(10, 120),
          town);
    }
  }

  private Town nearestTown(Coordinate at) {
    Town best = district.towns().getFirst();
    for (Town town : district.towns()) {
      if (town.centre().distance(at) < best.centre().distance(at)) {
        best = town;
      }
    }
    return best;
  }

  private void add(
      String name, String kind, String area, Coordinate at, int households, Town town) {
    Dice dice = Dice.of("risk", name);
    register.add(
        String.format("FX-%03d", register.rows().size() + 1),
        name,
        kind,
        dice.pick(LEVELS),
        area,
        at,
        households,
        (int) Math.round(households * dice.between(2.2, 2.9)),
        People.stationPost(town));
  }
}
