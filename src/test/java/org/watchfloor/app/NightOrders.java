package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;

/** The orders of a flood night: some not signed, one reported, one sent back, one from a leader. */
final class NightOrders {
  private static final String POST = "区防指办主任";

  private NightOrders() {}

  static void add(FloodNight night) {
    Instant now = night.get(WatchClock.class).instant();
    OrderService orders = night.get(OrderService.class);
    List<String> towns = units(night, UnitKind.TOWN);
    List<String> offices = units(night, UnitKind.DEPARTMENT);
    String all =
        orders.issue(
            order(
                "一线海塘外人员全部转移",
                "22:00 前将一线海塘外人员全部转移到安置点，逐户登记，拒不转移的劝导并上报；转移 1200 人，车辆由各镇街自备。",
                offices.get(0),
                towns.subList(0, 9),
                OrderBasis.NONE,
                Urgency.EXTRA,
                now.plus(Duration.ofMinutes(35)),
                now.minus(Duration.ofMinutes(25))));
    known(orders, all, towns.subList(0, 6), StepKind.DELIVERED, now.minus(Duration.ofMinutes(24)));
    known(orders, all, towns.subList(0, 3), StepKind.READ, now.minus(Duration.ofMinutes(22)));
    sign(orders, all, towns.get(0), now.minus(Duration.ofMinutes(18)));
    sign(orders, all, offices.get(0), now.minus(Duration.ofMinutes(17)));
    orders.step(
        all,
        List.of(towns.get(0)),
        StepReport.reported(OrderChannel.RADIO, "镇值班员", "已转移 420 人，2 户拒绝")
            .at(now.minus(Duration.ofMinutes(4))));
    orders.slip(all, SlipKind.REMINDER, SlipCause.UNSIGNED, towns.subList(1, 9), "", POST);
    String underpass =
        orders.issue(
            order(
                "下穿立交封闭并排水",
                "立即封闭，设置警戒和引导，泵车到场后每半小时报一次积水深度。",
                offices.get(1),
                List.of(offices.get(2)),
                OrderBasis.on(OrderBasis.Kind.INCIDENT, night.underpass()),
                Urgency.EXTRA,
                now.minus(Duration.ofMinutes(12)),
                now.minus(Duration.ofMinutes(70))));
    sign(orders, underpass, offices.get(1), now.minus(Duration.ofMinutes(66)));
    sign(orders, underpass, offices.get(2), now.minus(Duration.ofMinutes(60)));
    orders.step(
        underpass,
        List.of(offices.get(1)),
        StepReport.reported(OrderChannel.PHONE, "值班员", "已封闭")
            .at(now.minus(Duration.ofMinutes(30))));
    orders.step(
        underpass,
        List.of(offices.get(1)),
        StepReport.returned(OrderChannel.PHONE, "带班领导", "没有积水深度，请补报"));
    String leader =
        night
            .get(InstructionService.class)
            .record(
                new InstructionRecorded(
                    "区长",
                    "",
                    "停电的岛要逐岛落实发电机和卫星电话，今夜报清。",
                    OrderChannel.PHONE,
                    OrderBasis.on(OrderBasis.Kind.INCIDENT, night.underpass()),
                    now.plus(Duration.ofMinutes(50))),
                now.minus(Duration.ofMinutes(40)));
    String power =
        orders.issue(
            order(
                "落实区长批示：停电海岛应急供电",
                "逐岛落实发电机和卫星电话，今夜报清。",
                offices.get(3),
                towns.subList(9, 12),
                OrderBasis.on(OrderBasis.Kind.INSTRUCTION, leader),
                Urgency.URGENT,
                now.plus(Duration.ofMinutes(45)),
                now.minus(Duration.ofMinutes(8))));
    known(
        orders, power, towns.subList(9, 11), StepKind.DELIVERED, now.minus(Duration.ofMinutes(7)));
    sign(orders, power, towns.get(9), now.minus(Duration.ofMinutes(5)));
    night
        .get(InstructionService.class)
        .record(
            new InstructionRecorded(
                "副区长", "", "请气象台一小时一报，直到台风登陆。", OrderChannel.PAPER, OrderBasis.NONE, null),
            now.minus(Duration.ofMinutes(15)));
  }

  private static List<String> units(FloodNight night, UnitKind kind) {
    return night.get(RegionService.class).units().stream()
        .filter(unit -> unit.kind() == kind)
        .map(OrgUnit::number)
        .toList();
  }

  private static NewOrder order(
      String title,
      String text,
      String lead,
      List<String> assisting,
      OrderBasis basis,
      Urgency urgency,
      Instant deadline,
      Instant at) {
    return new NewOrder(title, text, lead, assisting, basis, urgency, deadline, POST, at);
  }

  private static void known(
      OrderService orders, String number, List<String> units, StepKind kind, Instant at) {
    orders.step(number, units, StepReport.of(kind, OrderChannel.SMS, "短信平台").at(at));
  }

  private static void sign(OrderService orders, String number, String unit, Instant at) {
    orders.step(
        number,
        List.of(unit),
        StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT).at(at));
  }
}
