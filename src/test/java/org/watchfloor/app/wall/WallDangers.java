package org.watchfloor.app.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.Persuading;
import org.watchfloor.evacuation.PersuasionOutcome;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.evacuation.vessel.VesselKind;
import org.watchfloor.evacuation.vessel.VesselProfile;
import org.watchfloor.evacuation.vessel.VesselReport;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;

/**
 * A place cut off, goods on their way, a vessel and a slope, with a person in every field of words.
 */
final class WallDangers {
  private static final String BAGS = "3010103";

  private WallDangers() {}

  /**
   * @param get something of the console
   * @param depot where goods come from
   * @param shelter where they go
   * @param risk whose households must move
   */
  static void add(
      Function<Class<?>, Object> get, String person, String depot, String shelter, String risk) {
    String area = "330900001000";
    one(get, RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    area,
                    "东港街道",
                    AreaLevel.TOWN,
                    null,
                    0,
                    0,
                    new GeoPoint(122.06, 30.03),
                    PointSource.UNTOLD)));
    one(get, OutageService.class)
        .report(
            area,
            new OutageReport(Map.of(Strand.POWER, StrandState.DOWN), Channel.PHONE, person, person),
            null);
    VesselService vessels = one(get, VesselService.class);
    GeoPoint sea = new GeoPoint(122.14, 30.03);
    vessels.register(
        List.of(
            new VesselProfile(
                "V1",
                "示例渔1",
                VesselKind.FISHING,
                "示例港",
                null,
                sea,
                PointSource.UNTOLD,
                5,
                person,
                person)));
    vessels.report(
        "V1",
        new VesselReport(VesselState.AT_SEA, null, 4L, sea, PointSource.UNTOLD, person, person),
        null);
    goods(get, person, depot, shelter);
    households(get, person, area, risk);
  }

  private static void goods(
      Function<Class<?>, Object> get, String person, String depot, String shelter) {
    SupplyService supply = one(get, SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.move(
        new StockKey(depot, BAGS, ReserveMode.PHYSICAL),
        MoveKind.IN,
        50,
        new StockBatch("", null, 0),
        "");
    TransferService transfers = one(get, TransferService.class);
    String number =
        transfers.send(
            depot,
            new Destination(Destination.Kind.SHELTER, shelter, "示例小学"),
            person,
            List.of(new TransferLine(BAGS, 50)));
    transfers.depart(number, person, person, person);
  }

  private static void households(
      Function<Class<?>, Object> get, String person, String area, String risk) {
    HouseholdService households = one(get, HouseholdService.class);
    households.register(
        List.of(
            new HouseholdProfile(
                "H1",
                area,
                risk,
                person,
                3,
                1,
                person,
                person,
                "000-0000-0001",
                person,
                person,
                person,
                null)));
    households.persuade(
        List.of("H1"), new Persuading(person, PersuasionOutcome.REFUSES, person), null);
    Instant now = one(get, WatchClock.class).instant();
    one(get, EvacuationService.class)
        .call(
            new CallOrder(
                new Scope(List.of(risk), List.of()),
                person,
                "应急管理局局长",
                person,
                person,
                now.plus(Duration.ofHours(6)),
                ""));
  }

  private static <T> T one(Function<Class<?>, Object> get, Class<T> type) {
    return type.cast(get.apply(type));
  }
}
