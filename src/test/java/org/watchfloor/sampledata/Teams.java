package org.watchfloor.sampledata;

import java.io.IOException;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** The register of rescue teams: those of the source table, fire stations, towns and villages. */
final class Teams {
  private final District district;
  private final Grounds grounds;
  private final Phones phones;
  private final Register register =
      new Register("teams.csv", "编号,名称,类别,能力,人数,状态,驻地,区划代码,经度,纬度,集结分钟,电话,保险有效期");

  private Teams(District district, Grounds grounds, Phones phones) {
    this.district = district;
    this.grounds = grounds;
    this.phones = phones;
  }

  static Register of(District district, Sources sources, Grounds grounds, Phones phones)
      throws IOException {
    Teams teams = new Teams(district, grounds, phones);
    for (CSVRecord row : sources.rows("teams.csv")) {
      teams.listed(row);
    }
    for (Built.Place station : district.built().places(Built.Use.FIRE_STATION)) {
      teams.station(station);
    }
    district.towns().forEach(teams::town);
    int turn = 0;
    for (Village village : district.villages()) {
      if (!village.isCommunity() && turn++ % 14 == 0) {
        teams.village(village);
      }
    }
    return teams.register;
  }

  private void listed(CSVRecord row) {
    Town town =
        district.towns().stream()
            .filter(t -> t.name().equals(row.get("town")))
            .findFirst()
            .orElseThrow();
    add(
        row.get("name"),
        row.get("class"),
        row.get("capabilities"),
        Integer.parseInt(row.get("people")),
        town.fullName(),
        town.code() + "000",
        grounds.inTown(town.name()),
        Integer.parseInt(row.get("muster")));
  }

  private void station(Built.Place station) {
    boolean large = station.town().people() > 40_000;
    add(
        station.name(),
        "综合",
        large ? "FIRE;FLOOD_RESCUE;USAR_L;SWIFT_WATER;HAZMAT" : "FIRE;FLOOD_RESCUE;USAR_L",
        large ? 34 : 18,
        station.town().fullName(),
        station.town().code() + "000",
        station.middle(),
        2);
  }

  private void town(Town town) {
    add(
        town.fullName() + "综合应急救援队",
        "基层",
        "FLOOD_RESCUE;TREE;ROAD_CLEAR;EVAC_TRANSPORT",
        Dice.of("town team", town.code()).whole(24, 36),
        town.fullName(),
        town.code() + "000",
        grounds.inTown(town.name()),
        20);
  }

  private void village(Village village) {
    add(
        village.fullName() + "应急救援小队",
        "基层",
        "FLOOD_RESCUE;EVAC_TRANSPORT",
        Dice.of("village team", village.code()).whole(8, 14),
        village.town().fullName() + village.fullName(),
        village.code(),
        grounds.inVillage(village.name()),
        15);
  }

  private void add(
      String name,
      String kind,
      String capabilities,
      int people,
      String base,
      String area,
      Coordinate at,
      int musterMinutes) {
    Dice dice = Dice.of("team", name);
    double luck = dice.unit();
    register.add(
        String.format("DW-%03d", register.rows().size() + 1),
        name,
        kind,
        capabilities,
        people,
        luck < 0.88 ? "备勤" : luck < 0.95 ? "休整" : "不可用",
        base,
        area,
        at,
        musterMinutes,
        phones.landline(),
        String.format("%d-%02d-28", dice.chance(0.06) ? 2026 : 2027, dice.whole(1, 10)));
  }
}
