package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.ReservationService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.demand.SupplyDemand;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionPlan;
import org.watchfloor.supply.preposition.PrepositionPlan.End;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionTransfers;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.Part;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.Requisition;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What officers do with goods of others, goods held back and goods that are wanted. */
final class SupplyHands {
  static final Map<String, Hand> ALL = all();

  private static final List<RequisitionState> ENDS =
      List.of(RequisitionState.RETURNED, RequisitionState.USED_UP, RequisitionState.DAMAGED);

  private SupplyHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("aid", SupplyHands::aid);
    all.put("lent", SupplyHands::lent);
    all.put("requisitions", SupplyHands::requisitions);
    all.put("reservations", SupplyHands::reservations);
    all.put("demands", SupplyHands::demands);
    all.put("forward", SupplyHands::forward);
    return all;
  }

  private static List<TransferLine> bags(long quantity) {
    return List.of(new TransferLine(World.BAGS.item(), quantity));
  }

  private static void aid(TestStation at, HandClock clock, Random random) {
    AidService aid = at.get(AidService.class);
    List<AidRequest> open = aid.list().stream().filter(AidRequest::open).toList();
    if (open.isEmpty() || random.nextInt(6) == 0) {
      aid.request(World.PARTNER, "W1", "加固", null, bags(100));
      return;
    }
    AidRequest one = any(open, random);
    String number = one.number();
    long some = 10 * (1 + random.nextInt(6));
    switch (one.state()) {
      case DRAFT -> aid.send(number, "");
      case SENT -> {
        if (random.nextInt(5) == 0) {
          aid.refuse(number, "r", "对方");
        } else {
          aid.accept(number, bags(100), clock.now().toLocalDate().plusDays(2), "对方");
        }
      }
      case ACCEPTED, IN_TRANSIT -> {
        switch (random.nextInt(4)) {
          case 0 -> aid.cancel(number, "r");
          case 1 -> aid.depart(number, "", "", "");
          default ->
              aid.arrive(number, List.of(new TransferReceipt(World.BAGS.item(), some, 0)), "r");
        }
      }
      default -> {
        switch (random.nextInt(4)) {
          case 0 -> aid.noMore(number, "r");
          case 1, 2 -> aid.giveBack(number, bags(some), random.nextBoolean() ? "" : "r");
          default ->
              aid.arrive(number, List.of(new TransferReceipt(World.BAGS.item(), some, 0)), "r");
        }
      }
    }
  }

  private static void lent(TestStation at, HandClock clock, Random random) {
    TransferService transfers = at.get(TransferService.class);
    TransferOutcomes outcomes = at.get(TransferOutcomes.class);
    TransferSteps steps = at.get(TransferSteps.class);
    LocalDate day = clock.now().toLocalDate().plusDays(1 + random.nextInt(5));
    List<TransferOrder> open =
        transfers.list().stream()
            .filter(order -> order.to().kind() == Destination.Kind.PARTNER)
            .filter(order -> order.state().open())
            .toList();
    if (open.isEmpty() || random.nextInt(6) == 0) {
      Destination partner = new Destination(Destination.Kind.PARTNER, World.PARTNER, "邻区");
      transfers.send("W1", partner, "借出", bags(20), random.nextBoolean() ? day : null);
      return;
    }
    TransferOrder order = any(open, random);
    String number = order.number();
    String item = World.BAGS.item();
    switch (order.state()) {
      case ISSUED -> transfers.depart(number, "", "", "");
      case IN_TRANSIT ->
          outcomes.sign(number, List.of(new TransferReceipt(item, order.issued(item), 0)), "r");
      case RETURN_DUE -> {
        if (random.nextInt(5) == 0) {
          steps.note(number, TransferState.WRITTEN_OFF, "r");
        } else {
          steps.back(number, List.of(new TransferReceipt(item, 1 + random.nextInt(12), 0)), "");
        }
      }
      default -> steps.askBack(number, day);
    }
  }

  private static void requisitions(TestStation at, HandClock clock, Random random) {
    RequisitionService requisitions = at.get(RequisitionService.class);
    List<Requisition> open =
        requisitions.list().stream().filter(one -> one.state().open()).toList();
    if (open.isEmpty() || random.nextInt(5) == 0) {
      requisitions.issue(
          new Certificate(
              "突发事件应对法",
              "堵口",
              PropertyWords.read("自卸卡车 3 辆"),
              new Owner("示例人", false, "00000000000"),
              "区防指",
              "值班室 00000000",
              "",
              null,
              "",
              null));
      return;
    }
    String number = any(open, random).number();
    switch (random.nextInt(4)) {
      case 0 -> requisitions.end(number, any(ENDS, random), "r", null);
      case 1 -> requisitions.voidIt(number, "r");
      case 2 -> requisitions.compensate(number, clock.now().toLocalDate(), "r");
      default -> requisitions.partBack(number, List.of(new Part(1, 1 + random.nextInt(2))), "");
    }
  }

  private static void reservations(TestStation at, HandClock clock, Random random) {
    ReservationService reservations = at.get(ReservationService.class);
    List<ReservationService.Held> all = reservations.list();
    if (all.isEmpty() || random.nextInt(3) == 0) {
      reservations.reserve(World.BAGS, 1 + random.nextInt(20), "示例村", "备用", null);
      return;
    }
    ReservationService.Held one = any(all, random);
    String number = one.reservation().number();
    if (random.nextBoolean()) {
      reservations.release(number, one.reservation().quantity(), "r");
    } else {
      reservations.giveOut(number, 1);
    }
  }

  private static void demands(TestStation at, HandClock clock, Random random) {
    DemandService demands = at.get(DemandService.class);
    List<SupplyDemand> all = demands.list().stream().filter(SupplyDemand::stands).toList();
    if (all.isEmpty() || random.nextInt(3) > 0) {
      demands.make("W2", World.BAGS.item(), 1 + random.nextInt(30), 1, null, "某岗");
    } else {
      demands.withdraw(any(all, random).number(), "r");
    }
  }

  private static void forward(TestStation at, HandClock clock, Random random) {
    PrepositionService plans = at.get(PrepositionService.class);
    List<PrepositionPlan> open =
        plans.list().stream()
            .map(now -> now.plan())
            .filter(plan -> plan.end() == End.OPEN)
            .toList();
    if (open.isEmpty() || random.nextInt(6) == 0) {
      plans.plan(
          "W2",
          List.of(new PrepositionLine("W1", World.BAGS.item(), 1 + random.nextInt(30))),
          12,
          plans.said(clock.instant().plus(Duration.ofHours(40)), "市台"));
      return;
    }
    String number = any(open, random).number();
    switch (random.nextInt(5)) {
      case 0 -> plans.extend(number, List.of(new PrepositionLine("W1", World.TENT, 2)));
      case 1 -> plans.cancel(number, "r");
      case 2 -> plans.close(number, "r" + random.nextInt(2));
      case 3 -> at.get(PrepositionTransfers.class).giveBack(number);
      default -> at.get(PrepositionTransfers.class).order(number);
    }
  }
}
