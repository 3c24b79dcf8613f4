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
import org.watchfloor.supply.paper.PaperForm.Head;
import org.watchfloor.supply.paper.PaperForm.Mark;
import org.watchfloor.supply.transit.TransferRoutes;

/**
 * What stands on a transfer order 调拨单: what leaves which depot in which batches, who carries it,
 * and lines to sign on for who approves, gives, carries and receives.
 */
final class TransferForm {
  private final SupplyService supply;
  private final TransferService transfers;
  private final TransferRoutes routes;

  @Inject
  TransferForm(SupplyService supply, TransferService transfers, TransferRoutes routes) {
    this.supply = supply;
    this.transfers = transfers;
    this.routes = routes;
  }

  PaperForm of(TransferOrder order, Mark mark, Texts texts) {
    return new PaperForm(
        texts.get("supply.paper.title"),
        order.number(),
        mark,
        warnings(order, mark, texts),
        facts(order, texts),
        columns(texts),
        goods(order, texts),
        List.of(texts.get("supply.paper.byHand")),
        List.of(
            texts.get("supply.paper.sign.approve"),
            texts.get("supply.paper.sign.give"),
            texts.get("supply.paper.sign.carry"),
            texts.get("supply.paper.sign.receive")));
  }

  private static List<String> warnings(TransferOrder order, Mark mark, Texts texts) {
    return switch (mark) {
      case Mark.Draft() -> List.of(texts.get("supply.paper.notIssued"));
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
    facts.add(new Fact(texts.get("supply.paper.purpose"), order.purpose()));
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
    LocalDate back = order.handling().returnBy();
    if (back != null) {
      facts.add(new Fact(texts.get("supply.paper.returnBy"), back.toString()));
    } else if (transfers.returnAskable(order)) {
      facts.add(
          new Fact(texts.get("supply.paper.returnBy"), texts.get("supply.paper.returnByOpen")));
    }
    return facts;
  }

  private static String at(TransferOrder order, TransferState state, Texts texts) {
    Optional<Instant> when = order.reached(state);
    return when.map(PaperForm::moment).orElse(texts.get("supply.paper.notYet"));
  }

  private static List<Head> columns(Texts texts) {
    return List.of(
        new Head(texts.get("supply.paper.head.item"), 3),
        new Head(texts.get("supply.paper.head.unit"), 0.8),
        new Head(texts.get("supply.paper.head.batch"), 1.5),
        new Head(texts.get("supply.paper.head.expiry"), 1.5),
        new Head(texts.get("supply.paper.head.quantity"), 1.1),
        new Head(texts.get("supply.paper.head.accepted"), 1.1),
        new Head(texts.get("supply.paper.head.damaged"), 1.1));
  }

  /** One row for each batch; what arrived is known by kind of goods and stands at its first one. */
  private List<List<String>> goods(TransferOrder order, Texts texts) {
    List<IssuedBatch> batches =
        order.batches().isEmpty()
            ? order.lines().stream()
                .map(line -> new IssuedBatch(line.item(), "", null, line.quantity()))
                .toList()
            : order.batches();
    List<List<String>> rows = new ArrayList<>();
    String before = "";
    for (IssuedBatch batch : batches) {
      Optional<TransferReceipt> receipt =
          batch.item().equals(before)
              ? Optional.empty()
              : order.delivery().receipts().stream()
                  .filter(one -> one.item().equals(batch.item()))
                  .findFirst();
      before = batch.item();
      Optional<SupplyItem> item = supply.item(batch.item());
      LocalDate expiry = batch.expiry();
      rows.add(
          List.of(
              texts.get(
                  "supply.paper.goods",
                  item.map(SupplyItem::name).orElse(""),
                  item.map(SupplyItem::spec).orElse(""),
                  batch.item()),
              item.map(SupplyItem::unit).orElse(""),
              batch.batch(),
              expiry == null ? "" : expiry.toString(),
              Long.toString(batch.quantity()),
              receipt.map(one -> Long.toString(one.accepted())).orElse(""),
              receipt.map(one -> Long.toString(one.damaged())).orElse("")));
    }
    return rows;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
