package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.watchfloor.journal.Actor;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.suspension.NewSuspension;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What a headquarters decides: levels, suspensions, posts, orders, and who is called. */
final class CommandHands {
  static final Map<String, Hand> ALL = all();

  private static final String DEPUTY = "DEPUTY";
  private static final String CHIEF = "指挥长";
  private static final FourEyes SECOND = new FourEyes.Seconded("值班长", "1", World.OFFICER, "1");
  private static final List<String> UNITS = List.of("D1", "T1", "T2");

  private CommandHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("levels", CommandHands::levels);
    all.put("tasks", CommandHands::tasks);
    all.put("consultations", CommandHands::consultations);
    all.put("periods", CommandHands::periods);
    all.put("suspensions", CommandHands::suspensions);
    all.put("posts", CommandHands::posts);
    all.put("orders", CommandHands::orders);
    all.put("instructions", CommandHands::instructions);
    all.put("callouts", CommandHands::callouts);
    return all;
  }

  /** Seen by a second officer where the sample house asks for it. */
  static Basis basis(ResponseLevel level) {
    Basis basis = new Basis(DEPUTY, "示防指〔2026〕3号", "台风趋近", null);
    return level.rank() <= 2 ? basis.seen(SECOND) : basis;
  }

  private static void levels(TestStation at, HandClock clock, Random random) {
    ResponseService responses = at.get(ResponseService.class);
    List<Response> all = responses.list();
    ResponseLevel level = any(ResponseLevel.values(), random);
    if (all.isEmpty() || random.nextInt(3) == 0) {
      StartRequest request =
          new StartRequest(
              "",
              random.nextBoolean() ? Hazard.TYPHOON : Hazard.FLOOD,
              level,
              "防御台风",
              clock.instant().plus(Duration.ofHours(36)),
              "渔船回港",
              "",
              basis(level),
              Optional.empty());
      responses.start(random.nextBoolean() ? request.by("T1") : request);
      return;
    }
    Response one = any(all, random);
    switch (random.nextInt(5)) {
      case 0 -> responses.end(one.id(), basis(ResponseLevel.I));
      case 1 ->
          responses.document(one.id(), one.steps().getLast().entry(), "no. " + random.nextInt(9));
      case 2 -> {
        if (one.overrides().isEmpty()) {
          responses.adjust(adjust(clock, one, level).seen(new FourEyes.Override("no line")));
        } else {
          responses.confirmOverride(
              one.id(), one.overrides().getFirst().entry(), new Actor("值班长", "2"));
        }
      }
      default -> responses.adjust(adjust(clock, one, level));
    }
  }

  private static AdjustRequest adjust(HandClock clock, Response one, ResponseLevel to) {
    ResponseLevel higher = one.level().isAbove(to) ? one.level() : to;
    return new AdjustRequest(
        one.id(), to, clock.instant().plus(Duration.ofHours(24)), "转移人员", basis(higher));
  }

  private static void tasks(TestStation at, HandClock clock, Random random) {
    ResponseTasks tasks = at.get(ResponseTasks.class);
    List<ResponseTask> all = tasks.list();
    if (all.isEmpty()) {
      return;
    }
    String id = any(all, random).id();
    switch (random.nextInt(3)) {
      case 0 -> tasks.reassign(id, DEPUTY, "o" + random.nextInt(3), "r");
      case 1 -> tasks.note(id, "n" + random.nextInt(9));
      default -> tasks.done(id, "n");
    }
  }

  private static void consultations(TestStation at, HandClock clock, Random random) {
    Consultations consultations = at.get(Consultations.class);
    List<Consultation> known = consultations.list();
    if (known.isEmpty() || random.nextInt(3) == 0) {
      consultations.call(new Call("title", Hazard.TYPHOON, "chair", null, Optional.empty()));
      return;
    }
    String id = any(known, random).id();
    switch (random.nextInt(4)) {
      case 0 -> consultations.cancel(id, "reason");
      case 1 ->
          consultations.conclude(
              id, new Ending(List.of("unit"), "text", Verdict.KEEP, null, null), null);
      default -> consultations.hear(id, "unit", "", "rain " + random.nextInt(9), "", null);
    }
  }

  private static void periods(TestStation at, HandClock clock, Random random) {
    FloodPeriods periods = at.get(FloodPeriods.class);
    if (random.nextBoolean()) {
      periods.declare("RIVER", random.nextBoolean() ? "T1" : "", CHIEF, "", "r", null);
    } else {
      periods.lift(CHIEF, "", "r", null);
    }
  }

  private static void suspensions(TestStation at, HandClock clock, Random random) {
    Suspensions suspensions = at.get(Suspensions.class);
    List<Suspension> all = suspensions.list();
    if (all.isEmpty() || random.nextBoolean()) {
      suspensions.order(
          new NewSuspension(
              "SCHOOL",
              random.nextBoolean() ? "" : "六横镇",
              null,
              clock.instant().plus(Duration.ofHours(10)),
              "抢险救灾除外",
              CHIEF,
              "",
              "台风",
              Optional.empty()));
    } else {
      suspensions.lift(any(all, random).id(), CHIEF, "", "雨停", null);
    }
  }

  private static void posts(TestStation at, HandClock clock, Random random) {
    HeadquartersService headquarters = at.get(HeadquartersService.class);
    List<Response> all = at.get(ResponseService.class).list();
    if (all.isEmpty()) {
      return;
    }
    String response = any(all, random).id();
    switch (random.nextInt(3)) {
      case 0 -> headquarters.transfer(response, DEPUTY, "丙" + random.nextInt(3), "", "r", null);
      case 1 -> {
        for (HeadquartersService.Notice notice : headquarters.unseen()) {
          headquarters.acknowledge(notice.response().id(), notice.transfer().entry());
        }
      }
      default -> headquarters.fill(response, DEPUTY, "甲" + random.nextInt(3), "");
    }
  }

  private static void orders(TestStation at, HandClock clock, Random random) {
    OrderService orders = at.get(OrderService.class);
    List<Order> all = orders.list();
    Instant due = clock.instant().plus(Duration.ofHours(2));
    if (all.isEmpty() || random.nextInt(5) == 0) {
      orders.issue(
          new NewOrder(
              "转移人员",
              "全部转移到安置点。",
              "D1",
              List.of("T1"),
              OrderBasis.NONE,
              Urgency.EXTRA,
              due,
              World.POST,
              null));
      return;
    }
    String number = any(all, random).number();
    switch (random.nextInt(9)) {
      case 0 -> orders.amend(number, "v" + random.nextInt(9), due, "变化", "某岗");
      case 1 -> orders.withdraw(number, "不需要", "某岗");
      case 2 -> orders.close(number, "完成", "某岗");
      case 3 -> orders.reopen(number, "误办", "某岗");
      case 4 -> orders.extend(number, List.of("T2"), "增援", "某岗");
      case 5 ->
          orders.slip(
              number,
              any(SlipKind.values(), random),
              any(SlipCause.values(), random),
              List.of(any(UNITS, random)),
              "",
              "某岗");
      default ->
          orders.step(
              number,
              List.of(any(UNITS, random)),
              new StepReport(
                  any(StepKind.values(), random),
                  OrderChannel.RADIO,
                  "值班员",
                  true,
                  ReadBack.RIGHT,
                  "说明",
                  random.nextInt(4) == 0
                      ? clock.instant().minus(Duration.ofMinutes(random.nextInt(30)))
                      : null));
    }
  }

  private static void instructions(TestStation at, HandClock clock, Random random) {
    InstructionService instructions = at.get(InstructionService.class);
    if (instructions.list().isEmpty() || random.nextInt(3) == 0) {
      instructions.record(
          new InstructionRecorded("区长", "", "查清", OrderChannel.PHONE, OrderBasis.NONE, null), null);
    } else if (random.nextBoolean()) {
      instructions.judge(
          any(instructions.list(), random),
          random.nextBoolean(),
          "知道了",
          OrderChannel.PHONE,
          "区长",
          null);
    } else {
      instructions.answer(
          any(instructions.list(), random).number(),
          "已办",
          OrderChannel.PHONE,
          "区长",
          random.nextBoolean(),
          null);
    }
  }

  private static void callouts(TestStation at, HandClock clock, Random random) {
    CalloutService callouts = at.get(CalloutService.class);
    RollCaller roll = at.get(RollCaller.class);
    List<Callout> all = callouts.list();
    if (all.isEmpty() || random.nextInt(6) == 0) {
      callouts.start(
          new NewCallout(
              "暴雨红色预警",
              "未来 3 小时降雨量将达 100 毫米以上。",
              CalloutBasis.FREE,
              roll.of(new Chosen(List.of("T1", "T2"), List.of(), List.of(), List.of(), 0, true)),
              World.POST,
              null));
      return;
    }
    Callout some = any(all, random);
    String number = some.number();
    String key = any(some.callees(), random).key();
    switch (random.nextInt(9)) {
      case 0 -> callouts.climb(number, List.of(key));
      case 1 -> callouts.end(number, "已派人", "某岗");
      case 2 -> callouts.reopen(number, "误结束", "某岗");
      case 3 ->
          callouts.extend(
              number,
              roll.of(new Chosen(List.of("D1"), List.of(), List.of(), List.of(), 0, false)),
              "加叫");
      case 4 -> callouts.undo(number, key, "按错");
      case 5, 6 ->
          callouts.attempt(
              number,
              key,
              CallReport.replied(
                  CallWay.RADIO,
                  "镇长",
                  ReadBack.RIGHT,
                  Map.of(
                      "COMMAND",
                      "镇长 " + random.nextInt(3),
                      "VILLAGES",
                      "2 个村",
                      "MOVED",
                      "已转移 30 人")));
      default -> {
        CallResult result = any(CallResult.values(), random);
        if (result != CallResult.REPLIED) {
          callouts.attempt(number, key, CallReport.of(CallWay.MOBILE, result).by("某人").noted("说明"));
        }
      }
    }
  }
}
