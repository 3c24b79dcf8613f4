package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionTransfers;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;

/** Papers with parties outside during the night: aid, property taken, goods put forward. */
final class NightPapers {
  private NightPapers() {}

  static void add(FloodNight night) {
    Instant now = night.get(WatchClock.class).instant();
    LocalDate today = night.get(WatchClock.class).now().toLocalDate();
    SupplyService supply = night.get(SupplyService.class);
    List<StockLine> stock =
        supply.stock().stream().filter(line -> supply.available(line) > 100).toList();
    String depot = stock.getFirst().key().depot();
    String item = stock.getFirst().key().item();
    night
        .get(PartnerService.class)
        .register(List.of(partner("HZ-01", "邻区防汛防台指挥部（示例）"), partner("HZ-02", "邻市应急物资中心（示例）")));
    aid(night.get(AidService.class), depot, item, now, today);
    property(night.get(RequisitionService.class), now, today);
    PrepositionService prepositions = night.get(PrepositionService.class);
    String other =
        supply.depots().stream()
            .map(one -> one.number())
            .filter(one -> !one.equals(depot))
            .findFirst()
            .orElseThrow();
    List<PrepositionLine> lines = List.of(new PrepositionLine(depot, item, 60));
    prepositions.plan(
        other, lines, 12, prepositions.said(now.plus(Duration.ofHours(16)), "市气象台 22 时通报"));
    String late =
        prepositions.plan(
            other, lines, 24, prepositions.said(now.plus(Duration.ofHours(20)), "市气象台 22 时通报"));
    night.get(PrepositionTransfers.class).order(late);
  }

  private static Partner partner(String number, String name) {
    return new Partner(
        number,
        name,
        "值班室",
        "00000000",
        "编织袋 2 万条、移动泵车 4 台",
        null,
        new GeoPoint(121.9, 30.1),
        PointSource.UNTOLD);
  }

  private static void aid(AidService aid, String depot, String item, Instant now, LocalDate today) {
    List<TransferLine> some = List.of(new TransferLine(item, 300));
    aid.request("HZ-01", depot, "安置点扩容", now.plus(Duration.ofHours(5)), some);
    String late = aid.request("HZ-02", depot, "海塘抢险", now.minus(Duration.ofMinutes(40)), some);
    aid.send(late, "传真");
    aid.accept(late, List.of(), today.plusDays(30), "对方值班员");
    String here = aid.request("HZ-01", depot, "下立交抽排", null, some);
    aid.send(here, "电话");
    aid.accept(here, List.of(new TransferLine(item, 200)), today.plusDays(7), "对方值班员");
    aid.arrive(here, List.of(new TransferReceipt(item, 190, 10)), "保管员");
  }

  private static void property(RequisitionService requisitions, Instant now, LocalDate today) {
    requisitions.issue(
        new Certificate(
            "《突发事件应对法》第十二条",
            "海塘决口封堵",
            PropertyWords.read("挖掘机（示例 01 号） 2 台\n自卸卡车 3 辆"),
            new Owner("示例人", false, "00000000000"),
            "区防汛防台指挥部",
            "值班室 00000000",
            "",
            now.minus(Duration.ofHours(2)),
            "决口正在扩大",
            today.plusDays(2)));
    String used =
        requisitions.issue(
            new Certificate(
                "《突发事件应对法》第十二条",
                "转移群众",
                PropertyWords.read("渔船（示例 02 号） 1 艘"),
                new Owner("示例渔业合作社", true, "00000000000"),
                "区防汛防台指挥部",
                "值班室 00000000",
                "",
                null,
                "",
                null));
    requisitions.end(used, RequisitionState.DAMAGED, "船底漏水", today.plusDays(10));
  }
}
