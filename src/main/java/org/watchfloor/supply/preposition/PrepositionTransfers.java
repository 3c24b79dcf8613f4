package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionAsked;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionSentBack;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;

/**
 * Asks for the transfers of a plan, there and back; each is written with its plan in one append.
 * Any thread but the JavaFX thread.
 */
@Singleton
public final class PrepositionTransfers {
  private final SupplyService supply;
  private final TransferService transfers;
  private final PrepositionStore store;
  private final PrepositionStages stages;

  @Inject
  PrepositionTransfers(
      SupplyService supply,
      TransferService transfers,
      PrepositionStore store,
      PrepositionStages stages) {
    this.supply = supply;
    this.transfers = transfers;
    this.store = store;
    this.stages = stages;
  }

  /**
   * Asks every depot for its share that was not asked for yet: one transfer order each.
   *
   * @return their numbers
   * @throws RefusedException if all is asked for; or if one depot cannot be asked, or was by
   *     another seat just now: those before it stand, and asking again goes on
   */
  public List<String> order(String number) {
    List<String> made = new ArrayList<>();
    PrepositionNow now = stages.must(number);
    store.open(number);
    if (now.notAsked().isEmpty()) {
      throw RefusedException.of("preposition.refused.nothingToAsk", number);
    }
    for (String depot : now.notAsked()) {
      List<TransferLine> lines =
          now.plan().lines().stream()
              .filter(line -> line.depot().equals(depot))
              .map(line -> new TransferLine(line.item(), line.quantity()))
              .toList();
      made.add(
          transfer(
              number,
              depot,
              now.plan().point(),
              lines,
              new Noted(
                  (plan, off) -> plan.notAsked(off).contains(depot),
                  order -> new PrepositionAsked(depot, order),
                  Message.of("preposition.refused.meanwhile", number, stages.name(depot)))));
    }
    return made;
  }

  /**
   * Asks the forward point to send back what it still has of each depot's share: one transfer order
   * each. Depots whose share is on its way back already are left out, so that it can go on where it
   * stopped.
   *
   * @return their numbers
   * @throws RefusedException if goods are still on their way there, or nothing is left there
   */
  public List<String> giveBack(String number) {
    PrepositionNow now = stages.must(number);
    store.open(number);
    if (now.stage().awaited()) {
      throw RefusedException.of(
          "preposition.refused.notInPlace",
          number,
          Message.of("preposition.stage." + now.stage().name()));
    }
    Map<String, TransferOrder> orders = stages.orders();
    Map<String, Long> there = free(now.plan(), orders);
    Set<String> gone = now.plan().goneBack(PrepositionStages.calledOff(now.plan(), orders));
    List<String> made = new ArrayList<>();
    for (Asked one : now.plan().out()) {
      TransferOrder order = orders.get(one.transfer());
      if (order == null || order.state().calledOff() || gone.contains(one.depot())) {
        continue;
      }
      List<TransferLine> lines = left(order, there);
      if (!lines.isEmpty()) {
        Destination home =
            new Destination(Destination.Kind.DEPOT, one.depot(), stages.name(one.depot()));
        made.add(
            transfer(
                number,
                now.plan().point().id(),
                home,
                lines,
                new Noted(
                    (plan, off) -> !plan.goneBack(off).contains(one.depot()),
                    back -> new PrepositionSentBack(one.depot(), back),
                    Message.of("preposition.refused.backMeanwhile", number, home.name()))));
      }
    }
    if (made.isEmpty()) {
      throw RefusedException.of("preposition.refused.nothingLeft", number);
    }
    return made;
  }

  /** What the forward point has of each kind, without what is asked back and still stands there. */
  private Map<String, Long> free(PrepositionPlan plan, Map<String, TransferOrder> orders) {
    Map<String, Long> free = new HashMap<>();
    for (PrepositionLine line : plan.lines()) {
      StockKey key = new StockKey(plan.point().id(), line.item(), ReserveMode.PHYSICAL);
      free.put(line.item(), supply.available(supply.lineOrEmpty(key)));
    }
    for (Asked one : plan.back()) {
      TransferOrder order = orders.get(one.transfer());
      if (order != null && order.state().waiting()) {
        order.lines().forEach(line -> free.merge(line.item(), -line.quantity(), Long::sum));
      }
    }
    return free;
  }

  /** What of a share the forward point still has, and nobody else's share takes. */
  private static List<TransferLine> left(TransferOrder order, Map<String, Long> free) {
    List<TransferLine> lines = new ArrayList<>();
    for (TransferReceipt receipt : order.delivery().receipts()) {
      long has = free.getOrDefault(receipt.item(), 0L);
      long part = Math.min(has, receipt.accepted());
      if (part > 0) {
        lines.add(new TransferLine(receipt.item(), part));
        free.put(receipt.item(), has - part);
      }
    }
    return lines;
  }

  /**
   * What a transfer means for its plan.
   *
   * @param wanted whether the plan, given the transfers called off, still has need of it
   * @param fact what is written, given the number of the transfer
   * @param otherwise what is said if another seat was faster
   */
  private record Noted(
      BiPredicate<PrepositionPlan, Set<String>> wanted,
      Function<String, PrepositionFact> fact,
      Message otherwise) {}

  /** Looks at the very version the entry rests on, so that of two seats only one is heard. */
  private String transfer(
      String number, String from, Destination to, List<TransferLine> lines, Noted noted) {
    return transfers.request(
        from,
        to,
        number,
        lines,
        (draft, order) -> {
          Versioned<PrepositionPlan> found = store.open(number);
          PrepositionPlan plan = found.state();
          if (!noted.wanted().test(plan, stages.calledOff(plan))) {
            throw new RefusedException(noted.otherwise());
          }
          Subject subject = store.subject(number);
          draft.fact(subject, noted.fact().apply(order)).expecting(subject, found.version());
        });
  }
}
