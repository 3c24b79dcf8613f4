package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.evacuation.Persuading;
import org.watchfloor.evacuation.PersuasionOutcome;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselReport;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;

/** What makes a flood night worse: islands cut off, slopes to be cleared, vessels still at sea. */
final class NightDangers {
  private NightDangers() {}

  static void add(FloodNight night) {
    Instant now = night.get(WatchClock.class).instant();
    cutOff(night.get(OutageService.class), now);
    vessels(night.get(VesselService.class));
    move(night, now);
  }

  private static void cutOff(OutageService outages, Instant now) {
    List<PlaceStatus> towns =
        outages.board().stream().filter(place -> place.town().isEmpty()).limit(5).toList();
    outages.report(
        towns.get(0).code(),
        new OutageReport(
            Map.of(
                Strand.ROAD, StrandState.DOWN,
                Strand.NETWORK, StrandState.DOWN,
                Strand.POWER, StrandState.DOWN),
            Channel.SATELLITE,
            "镇值班员",
            "码头被淹,海缆中断"),
        now.minus(Duration.ofMinutes(95)));
    outages.report(
        towns.get(1).code(),
        OutageReport.of(Strand.POWER, StrandState.DOWN, Channel.OFFICE, "供电所"),
        now.minus(Duration.ofMinutes(40)));
    outages.unreached(towns.get(2).code(), Channel.MOBILE, "", now.minus(Duration.ofMinutes(25)));
    outages.unreached(towns.get(3).code(), Channel.RADIO, "", now.minus(Duration.ofMinutes(50)));
    outages.send(towns.get(3).code(), "水上救援队", "", now.minus(Duration.ofMinutes(20)));
    outages.report(
        towns.get(4).code(),
        OutageReport.heard(Channel.RADIO, "镇值班员"),
        now.minus(Duration.ofMinutes(15)));
  }

  private static void vessels(VesselService vessels) {
    List<Vessel> all = vessels.list();
    for (int i = 0; i < 60; i++) {
      VesselState state =
          i < 44 ? VesselState.BERTHED : i < 52 ? VesselState.RETURNING : VesselState.AT_SEA;
      GeoPoint place =
          state == VesselState.BERTHED ? null : new GeoPoint(122.35 + i * 0.004, 29.86);
      vessels.report(
          all.get(i).number(),
          new VesselReport(
              state,
              null,
              state == VesselState.BERTHED ? 0L : 5L,
              place,
              PointSource.UNTOLD,
              "海事值班员",
              ""),
          null);
    }
    vessels.report(all.get(59).number(), VesselReport.of(VesselState.LOST, "海事值班员"), null);
  }

  private static void move(FloodNight night, Instant now) {
    EvacuationService moves = night.get(EvacuationService.class);
    List<String> points = moves.roster().stream().limit(4).map(PointCount::id).toList();
    String move =
        moves.call(
            new CallOrder(
                new Scope(points, List.of()),
                "山体滑坡风险高",
                "应急管理局局长",
                "示防指〔2026〕9号",
                "村社客车送镇中心小学",
                now.plus(Duration.ofMinutes(50)),
                ""));
    List<String> numbers =
        moves.board(move).orElseThrow().rows().stream().map(row -> row.number()).toList();
    HouseholdService households = night.get(HouseholdService.class);
    int most = numbers.size();
    households.report(
        numbers.subList(most / 3, most / 2), HouseholdReport.of(HouseholdState.MOVED), null);
    households.report(
        numbers.subList(most / 2, most - 4), HouseholdReport.of(HouseholdState.SHELTERED), null);
    households.report(
        numbers.subList(most - 4, most), HouseholdReport.of(HouseholdState.RELATIVES), null);
    households.persuade(
        numbers.subList(0, 1), new Persuading("村网格员", PersuasionOutcome.REFUSES, "老人不肯走"), null);
    households.persuade(
        numbers.subList(0, 1),
        new Persuading("镇干部", PersuasionOutcome.LATER, "等家人回来"),
        now.minus(Duration.ofMinutes(2)));
    households.report(numbers.subList(1, 3), HouseholdReport.of(HouseholdState.UNREACHED), null);
    moves.found(numbers.subList(most / 2, most - 6), Settlement.COLLECTIVE, true, "房屋进水", "");
    moves.found(numbers.subList(most - 4, most), Settlement.DISPERSED, false, "道路中断", "");
  }
}
