package org.watchfloor.exchange.fleet;

import java.util.List;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/** What every station knows before anything happens, and the names of it. */
final class World {
  static final String TOWN = "330900001000";
  static final String POST = "应急管理局局长";
  static final StockKey BAGS = new StockKey("W1", "3010101", ReserveMode.PHYSICAL);
  static final String TENT = "TENT";
  static final String PARTNER = "H1";
  static final List<String> TEAMS = List.of("T1", "T2", "T3");
  static final List<String> SHELTERS = List.of("B1", "B2");
  static final List<String> HOUSEHOLDS = List.of("H1", "H2", "H3");

  private static final GeoPoint HERE = new GeoPoint(122.1, 30.0);

  private World() {}

  static void fill(TestStation station) {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330900000000", "示例区", AreaLevel.COUNTY, null, 0, 0, null, PointSource.UNTOLD),
                new Area(
                    TOWN, "昌国街道", AreaLevel.TOWN, "330900000000", 0, 0, HERE, PointSource.UNTOLD)));
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(
        List.of(
            new SupplyItem(BAGS.item(), "编织袋", null, "条", null, false),
            new SupplyItem(TENT, "帐篷", null, "顶", null, true)));
    station
        .get(PartnerService.class)
        .register(
            List.of(new Partner(PARTNER, "邻区", null, null, null, null, HERE, PointSource.UNTOLD)));
    supply.registerDepots(List.of(depot("W1"), depot("W2")));
    supply.move(BAGS, MoveKind.IN, 100, new StockBatch("", null, 0), "");
    station.get(TeamService.class).register(TEAMS.stream().map(World::team).toList());
    station.get(ShelterService.class).register(SHELTERS.stream().map(World::shelter).toList());
    station
        .get(HouseholdService.class)
        .register(HOUSEHOLDS.stream().map(World::household).toList());
  }

  private static Depot depot(String number) {
    return new Depot(
        number, "示例库" + number, DepotTier.TOWN, null, null, null, HERE, PointSource.UNTOLD, null);
  }

  private static TeamProfile team(String number) {
    return new TeamProfile(
        number,
        "示例队" + number,
        TeamClass.SPECIALISED,
        List.of(Capability.PUMP),
        20,
        Readiness.STANDBY,
        null,
        null,
        HERE,
        PointSource.UNTOLD,
        5,
        null,
        null);
  }

  private static ShelterSite shelter(String number) {
    return new ShelterSite(
        number,
        "示例小学" + number,
        null,
        null,
        HERE,
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        100,
        40,
        0,
        List.of(ShelterHazard.FLOOD),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private static HouseholdProfile household(String number) {
    return new HouseholdProfile(
        number, TOWN, null, "示例户 " + number, 3, 1, null, null, null, null, null, null, "B1");
  }
}
