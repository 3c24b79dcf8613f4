package org.watchfloor.exchange.fleet;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Ids;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.vessel.VesselKind;
import org.watchfloor.evacuation.vessel.VesselProfile;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.shelter.arrival.TagCode;
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
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Gauges;
import org.watchfloor.warning.reading.Measure;

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

  /** People are booked in it until it is destroyed, then in another all have the key of as well. */
  static final String REGISTER = "示例";

  static final String RISK = "R1";
  static final String VESSEL = "V1";
  static final String OFFICER = "值班员甲";
  static final GeoPoint SEA = new GeoPoint(122.60, 29.80);

  /** Numbers of nobody: no place has the code 000000. */
  static final List<String> ID_NUMBERS = List.of("000000195001010001", "000000196001010002");

  /** Printed at one station before the night. */
  static final List<String> TAGS = tags();

  private static final GeoPoint HERE = new GeoPoint(122.1, 30.0);

  private World() {}

  private static List<String> tags() {
    Ids ids = new Ids(new HandClock(), new Random(1));
    return List.of(TagCode.make(ids), TagCode.make(ids), TagCode.make(ids));
  }

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
    region(station.get(RegionService.class));
    station.get(RiskService.class).register(List.of(risk(9)));
    station.get(VesselService.class).register(List.of(vessel()));
    station
        .get(GaugeService.class)
        .register(
            List.of(
                Gauges.gauge(
                    Gauges.TIDE, "示例潮位站", Measure.WATER, HeightDatum.NATIONAL_1985, null)));
    station.get(ArrivalRegisters.class).open(REGISTER);
    station.get(ArrivalRegisters.class).open("示例二");
    station
        .get(TeamService.class)
        .register(TEAMS.stream().map(number -> team(number, 20)).toList());
    station
        .get(ShelterService.class)
        .register(SHELTERS.stream().map(number -> shelter(number, 40)).toList());
    station.get(ShelterService.class).turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    station
        .get(HouseholdService.class)
        .register(HOUSEHOLDS.stream().map(World::household).toList());
  }

  private static Depot depot(String number) {
    return new Depot(
        number, "示例库" + number, DepotTier.TOWN, null, null, null, HERE, PointSource.UNTOLD, null);
  }

  static TeamProfile team(String number, int people) {
    return new TeamProfile(
        number,
        "示例队" + number,
        TeamClass.SPECIALISED,
        List.of(Capability.PUMP),
        people,
        Readiness.STANDBY,
        null,
        null,
        HERE,
        PointSource.UNTOLD,
        5,
        null,
        null);
  }

  static ShelterSite shelter(String number, int room) {
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
        room,
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

  private static void region(RegionService region) {
    region.registerUnits(
        List.of(
            unit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, "330900000000"),
            unit("D1", "水利局", UnitKind.DEPARTMENT, "HQ", null),
            unit("T1", "昌国街道办事处", UnitKind.TOWN, "HQ", TOWN),
            unit("T2", "示例镇人民政府", UnitKind.TOWN, "HQ", null)));
    region.registerContacts(
        List.of(
            contact("C01", "指挥长", "HQ"),
            contact("C11", "水利局值班室", "D1"),
            contact("C21", "昌国街道主要负责人", "T1"),
            contact("C22", "昌国街道副职", "T1"),
            contact("C31", "示例镇主要负责人", "T2")));
  }

  private static OrgUnit unit(
      String number, String name, UnitKind kind, @Nullable String parent, @Nullable String area) {
    return new OrgUnit(number, name, kind, parent, area, "000-0000-0001");
  }

  private static Contact contact(String number, String post, String unit) {
    return new Contact(number, post, unit, "000-0000-0002", null, null, null, null, null);
  }

  static RiskPoint risk(long people) {
    return new RiskPoint(
        RISK,
        "示例低洼路段",
        RiskKind.WATERLOGGING,
        RiskColor.YELLOW,
        TOWN,
        HERE,
        PointSource.UNTOLD,
        3,
        people,
        null);
  }

  private static VesselProfile vessel() {
    return new VesselProfile(
        VESSEL,
        "示例渔1",
        VesselKind.FISHING,
        "示例港",
        null,
        SEA,
        PointSource.UNTOLD,
        8,
        "甚高频16频道",
        "渔船管理岗");
  }
}
