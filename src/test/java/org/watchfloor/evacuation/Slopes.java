package org.watchfloor.evacuation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two slopes in one village and a village beside it, with households that do not exist. */
final class Slopes {
  static final String TOWN = "330900001000";
  static final String VILLAGE = "330900001201";
  static final String OTHER = "330900001202";
  static final String POST = "应急管理局局长";
  static final GeoPoint SLOPE = new GeoPoint(122.11, 30.04);

  private Slopes() {}

  static TestStation open(Path folder, String name, HandClock clock) {
    return TestStation.open(
        folder,
        name,
        clock,
        new RegionModule(),
        new RiskModule(),
        new ShelterModule(),
        new IncidentModule(),
        new ResponseModule(),
        new EvacuationModule());
  }

  static void fill(TestStation station) {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330900000000", "示例区", AreaLevel.COUNTY, null, 0, 0, null, PointSource.UNTOLD),
                new Area(
                    TOWN, "昌国街道", AreaLevel.TOWN, "330900000000", 0, 0, SLOPE, PointSource.UNTOLD),
                new Area(VILLAGE, "长山村", AreaLevel.VILLAGE, TOWN, 0, 0, null, PointSource.UNTOLD),
                new Area(OTHER, "芦岭村", AreaLevel.VILLAGE, TOWN, 0, 0, null, PointSource.UNTOLD)));
    station.get(RiskService.class).register(List.of(risk("F1"), risk("F2")));
    station.get(ShelterService.class).register(List.of(shelter()));
    station
        .get(HouseholdService.class)
        .register(
            List.of(
                household("H1", VILLAGE, "F1", 3, 1),
                household("H2", VILLAGE, "F1", 2, 0),
                household("H3", VILLAGE, "F2", 4, 0),
                household("H4", OTHER, null, 5, 2)));
  }

  private static RiskPoint risk(String number) {
    return new RiskPoint(
        number,
        "某某甲家屋后" + number,
        RiskKind.GEOLOGICAL,
        RiskColor.YELLOW,
        VILLAGE,
        SLOPE,
        PointSource.UNTOLD,
        2,
        5,
        null);
  }

  private static ShelterSite shelter() {
    return new ShelterSite(
        "B1",
        "示例小学",
        null,
        null,
        SLOPE,
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

  static HouseholdProfile household(
      String number, String area, @Nullable String risk, long people, long vulnerable) {
    return new HouseholdProfile(
        number,
        area,
        risk,
        "示例户 " + number,
        people,
        vulnerable,
        null,
        "某路 1 号",
        "000-0000-0001",
        "村社客车",
        "长山村网格员",
        null,
        number.equals("H4") ? null : "B1");
  }

  /** A slope that came down. */
  static NewIncident incident(HandClock clock) {
    return new NewIncident(
        new IncidentDetails(
            "一楼进水",
            "11A02",
            "某某甲家屋后",
            SLOPE,
            PointSource.UNTOLD,
            VILLAGE,
            null,
            null,
            clock.instant(),
            clock.instant()),
        Severity.ORDINARY,
        true);
  }

  static CallOrder order(HandClock clock, Scope scope) {
    return new CallOrder(
        scope,
        "台风登陆前",
        POST,
        "示防指〔2026〕9号",
        "村社客车送示例小学",
        clock.instant().plus(Duration.ofHours(6)),
        "");
  }
}
