package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Fact;
import org.watchfloor.supply.paper.PaperForm.Head;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;

/** What stands on a plan of goods put forward 物资预置方案: what from where, and how far each is. */
final class PrepositionForm {
  private final SupplyService supply;
  private final TransferService transfers;
  private final GoodsWords goods;
  private final PrepositionWords words;
  private final WatchClock clock;

  @Inject
  PrepositionForm(
      SupplyService supply,
      TransferService transfers,
      GoodsWords goods,
      PrepositionWords words,
      WatchClock clock) {
    this.supply = supply;
    this.transfers = transfers;
    this.goods = goods;
    this.words = words;
    this.clock = clock;
  }

  PaperForm of(PrepositionNow now, int print, Texts texts) {
    return new PaperForm(
        texts.get("preposition.paper.title"),
        now.plan().number(),
        new PaperForm.Mark.Numbered(print),
        warnings(now, texts),
        facts(now, texts),
        List.of(
            new Head(texts.get("preposition.paper.from"), 2),
            new Head(texts.get("preposition.paper.item"), 2.6),
            new Head(texts.get("preposition.paper.unit"), 0.7),
            new Head(texts.get("preposition.paper.quantity"), 1),
            new Head(texts.get("preposition.paper.order"), 2.2),
            new Head(texts.get("preposition.paper.state"), 1.2),
            new Head(texts.get("preposition.paper.there"), 1)),
        now.plan().lines().stream().map(line -> row(now.plan(), line, texts)).toList(),
        List.of(texts.get("preposition.paper.byHand")),
        List.of(
            texts.get("preposition.paper.sign.plan"),
            texts.get("preposition.paper.sign.approve"),
            texts.get("preposition.paper.sign.give"),
            texts.get("preposition.paper.sign.receive")));
  }

  private List<String> warnings(PrepositionNow now, Texts texts) {
    return switch (now.stage()) {
      case CANCELLED -> List.of(texts.get("preposition.paper.cancelled", now.plan().note()));
      case PLANNED, UNDERWAY ->
          Stream.concat(
                  now.late(clock.instant())
                      ? Stream.of(texts.get("preposition.paper.late"))
                      : Stream.empty(),
                  words.lacks(now).stream().map(texts::say))
              .toList();
      case IN_PLACE, RETURNING, BACK, CLOSED -> List.of();
    };
  }

  private List<Fact> facts(PrepositionNow now, Texts texts) {
    PrepositionPlan plan = now.plan();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            texts.get("preposition.paper.point"),
            supply
                .depot(plan.point().id())
                .map(one ->
                    texts.get(
                        "preposition.paper.depot",
                        one.name(),
                        orEmpty(one.address()),
                        orEmpty(one.phone())))
                .orElse(plan.point().name())));
    facts.add(
        new Fact(
            texts.get("preposition.paper.landfall"),
            texts.get("preposition.paper.lands", PaperForm.moment(now.lands()), now.source())));
    facts.add(
        new Fact(
            texts.get("preposition.paper.deadline"),
            texts.get(
                "preposition.paper.before", PaperForm.moment(now.deadline()), plan.leadHours())));
    facts.add(
        new Fact(
            texts.get("preposition.paper.stage"), texts.name("preposition.stage", now.stage())));
    if (!plan.back().isEmpty()) {
      facts.add(new Fact(texts.get("preposition.paper.back"), back(plan, texts)));
      facts.add(
          new Fact(
              texts.get("preposition.paper.stillOut"),
              now.stillOut().isEmpty()
                  ? texts.get("preposition.paper.none")
                  : goods.say(now.stillOut())));
    }
    if (!plan.note().isEmpty()) {
      facts.add(new Fact(texts.get("preposition.paper.note"), plan.note()));
    }
    return facts;
  }

  private String back(PrepositionPlan plan, Texts texts) {
    return plan.back().stream()
        .map(one ->
            texts.get(
                "preposition.paper.backTo",
                words.depot(one.depot()),
                one.transfer(),
                state(transfers.find(one.transfer()), texts)))
        .reduce((one, other) -> texts.get("preposition.paper.and", one, other))
        .orElse("");
  }

  private List<String> row(PrepositionPlan plan, PrepositionLine line, Texts texts) {
    Optional<TransferOrder> order = share(plan, line.depot());
    return List.of(
        words.depot(line.depot()),
        texts.get("preposition.paper.goods", goods.name(line.item()), line.item()),
        goods.unit(line.item()),
        Long.toString(line.quantity()),
        order.map(TransferOrder::number).orElse(""),
        state(order, texts),
        order.map(one -> there(one, line.item())).orElse(""));
  }

  /** The transfer of a depot's share that stands; of those called off the last. */
  private Optional<TransferOrder> share(PrepositionPlan plan, String depot) {
    List<TransferOrder> all =
        plan.out().stream()
            .filter(one -> one.depot().equals(depot))
            .map(Asked::transfer)
            .flatMap(one -> transfers.find(one).stream())
            .toList();
    return all.stream()
        .filter(one -> !one.state().calledOff())
        .findFirst()
        .or(() -> all.reversed().stream().findFirst());
  }

  private static String state(Optional<TransferOrder> order, Texts texts) {
    return order
        .map(one -> texts.name("supply.transfer_state", one.state()))
        .orElseGet(() -> texts.get("preposition.paper.notAsked"));
  }

  private static String there(TransferOrder order, String item) {
    if (order.reached(TransferState.SIGNED).isEmpty()) {
      return "";
    }
    return order.delivery().receipts().stream()
        .filter(one -> one.item().equals(item))
        .map(TransferReceipt::accepted)
        .map(accepted -> Long.toString(accepted))
        .findFirst()
        .orElse("");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
