package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Fact;
import org.watchfloor.supply.paper.PaperForm.Mark;
import org.watchfloor.supply.preposition.PrepositionNow;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.transit.TransferRoutes;

/**
 * What stands on a transfer order 调拨单: what leaves which depot in which batches, who carries it,
 * and lines to sign on for who approves, gives, carries and receives.
 */
final class TransferForm {
  private final SupplyService supply;
  private final TransferReturns returns;
  private final PrepositionService plans;
  private final TransferGoods goods;
  private final TransferRoutes routes;

  @Inject
  TransferForm(
      SupplyService supply,
      TransferReturns returns,
      PrepositionService plans,
      TransferGoods goods,
      TransferRoutes routes) {
    this.supply = supply;
    this.returns = returns;
    this.plans = plans;
    this.goods = goods;
    this.routes = routes;
  }

  PaperForm of(TransferOrder order, Mark mark, Texts texts) {
    return new PaperForm(
        texts.get("supply.paper.title"),
        order.number(),
        mark,
        warnings(order, mark, texts),
        facts(order, texts),
        goods.columns(texts),
        goods.rows(order, texts),
        List.of(texts.get("supply.paper.byHand")),
        List.of(
            texts.get("supply.paper.sign.approve"),
            texts.get("supply.paper.sign.give"),
            texts.get("supply.paper.sign.carry"),
            texts.get("supply.paper.sign.receive")));
  }

  private static List<String> warnings(TransferOrder order, Mark mark, Texts texts) {
    return switch (mark) {
      case Mark.Draft(), Mark.Proposal() -> List.of(texts.get("supply.paper.notIssued"));
      case Mark.Void() ->
          List.of(
              texts.get(
                  "supply.paper.calledOff", texts.name("supply.transfer_state", order.state())));
      case Mark.Numbered(int print) ->
          print > 1 ? List.of(texts.get("supply.paper.copyMark")) : List.of();
    };
  }

  private List<Fact> facts(TransferOrder order, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    Optional<Depot> depot = supply.depot(order.from());
    facts.add(
        new Fact(
            texts.get("supply.paper.from"),
            depot
                .map(one ->
                    texts.get(
                        "supply.paper.depot",
                        one.name(),
                        texts.name("supply.tier", one.tier()),
                        orEmpty(one.address()),
                        orEmpty(one.phone())))
                .orElse(order.from())));
    facts.add(
        new Fact(
            texts.get("supply.paper.to"),
            texts.get(
                "supply.paper.place",
                order.to().name(),
                texts.name("supply.destination", order.to().kind()))));
    facts.addAll(purpose(order, texts));
    facts.add(new Fact(texts.get("supply.paper.route"), routes.say(order, texts)));
    facts.add(
        new Fact(
            texts.get("supply.paper.state"), texts.name("supply.transfer_state", order.state())));
    facts.add(
        new Fact(
            texts.get("supply.paper.approver"),
            order.unapproved()
                ? texts.get("supply.paper.unapproved")
                : order.handling().approver()));
    facts.add(
        new Fact(
            texts.get("supply.paper.times"),
            texts.get(
                "supply.paper.when",
                at(order, TransferState.REQUESTED, texts),
                at(order, TransferState.ISSUED, texts),
                at(order, TransferState.IN_TRANSIT, texts),
                at(order, TransferState.ARRIVED, texts),
                at(order, TransferState.SIGNED, texts))));
    facts.add(
        new Fact(
            texts.get("supply.paper.carrier"),
            texts.get(
                "supply.paper.carried",
                order.carrier().name(),
                order.carrier().plate(),
                order.carrier().phone())));
    facts.add(new Fact(texts.get("supply.paper.receiver"), order.delivery().receiver()));
    facts.addAll(comingBack(order, texts));
    return facts;
  }

  /**
   * What for: in words, the incident it goes to, and the plan it was asked for with its deadline.
   */
  private List<Fact> purpose(TransferOrder order, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    Optional<PrepositionNow> plan = plans.behind(order.number());
    if (plan.isEmpty() || !plan.get().plan().number().equals(order.purpose())) {
      facts.add(new Fact(texts.get("supply.paper.purpose"), order.purpose()));
    }
    if (order.to().kind() == Destination.Kind.INCIDENT) {
      facts.add(
          new Fact(
              texts.get("supply.paper.incident"),
              texts.get("supply.paper.incidentOf", order.to().name(), order.to().id())));
    }
    plan.ifPresent(now ->
        facts.add(
            new Fact(
                texts.get("supply.paper.plan"),
                now.plan().asksFor(order.number())
                    ? texts.get(
                        "supply.paper.planThere",
                        now.plan().number(),
                        PaperForm.moment(now.deadline()))
                    : texts.get("supply.paper.planBack", now.plan().number()))));
    return facts;
  }

  /** By when it has to be back, and what is. */
  private List<Fact> comingBack(TransferOrder order, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    LocalDate back = order.handling().returnBy();
    if (back != null) {
      facts.add(new Fact(texts.get("supply.paper.returnBy"), back.toString()));
    } else if (returns.returnAskable(order)) {
      facts.add(
          new Fact(texts.get("supply.paper.returnBy"), texts.get("supply.paper.returnByOpen")));
    }
    if (!order.handling().returned().isEmpty()) {
      facts.add(
          new Fact(
              texts.get("supply.paper.returned"),
              goods.returned(order, returns.outstanding(order), texts)));
    }
    return facts;
  }

  private static String at(TransferOrder order, TransferState state, Texts texts) {
    Optional<Instant> when = order.reached(state);
    return when.map(PaperForm::moment).orElse(texts.get("supply.paper.notYet"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
