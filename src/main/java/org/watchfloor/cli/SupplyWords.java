package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferReturns;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.requisition.Part;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.Requisition;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;

/** How transfers, requests for aid and requisitions stand after a step: what, and how far. */
final class SupplyWords {
  private SupplyWords() {}

  /** How far a transfer is. */
  static Message order(Station station, String number) {
    TransferOrder order = known(station, number);
    String depot =
        station.get(SupplyService.class).depot(order.from()).map(Depot::name).orElse(order.from());
    return Message.of(
        "cli.transfer.stands",
        number,
        station.get(GoodsWords.class).say(order.lines()),
        depot,
        order.to().name(),
        Message.of("supply.transfer_state." + order.state().name()));
  }

  /** What arrived damaged or not at all, kind by kind, and what has to be said of it. */
  static List<Message> lacking(Station station, String number) {
    TransferOrder order = known(station, number);
    GoodsWords goods = station.get(GoodsWords.class);
    List<Message> said = new ArrayList<>();
    for (TransferReceipt one : order.delivery().receipts()) {
      long missing = order.missing(one.item());
      if (one.damaged() > 0 || missing != 0) {
        said.add(
            Message.of(
                "cli.transfer.lacking",
                goods.name(one.item()),
                order.issued(one.item()),
                one.accepted(),
                one.damaged(),
                missing));
      }
    }
    if (!said.isEmpty()) {
      said.add(Message.of("cli.transfer.explainLacking", number));
    }
    return said;
  }

  /** By when goods of a transfer have to be back, or that nobody has said so yet. */
  static Optional<Message> returnDay(Station station, String number) {
    TransferOrder order = known(station, number);
    if (!station.get(TransferReturns.class).returnAskable(order)) {
      return Optional.empty();
    }
    LocalDate by = order.handling().returnBy();
    return Optional.of(
        by == null
            ? Message.of("cli.transfer.noReturnDay", number)
            : Message.of("cli.transfer.backBy", number, by));
  }

  /** What came back of a transfer and what did not, kind by kind, and what to do about the rest. */
  static List<Message> cameBack(Station station, String number) {
    GoodsWords goods = station.get(GoodsWords.class);
    TransferOrder order = known(station, number);
    List<TransferLine> out = station.get(TransferReturns.class).outstanding(order);
    List<Message> said = new ArrayList<>();
    for (TransferReceipt one : order.delivery().receipts()) {
      TransferReceipt back = order.handling().returned(one.item());
      long left =
          out.stream()
              .filter(line -> line.item().equals(one.item()))
              .mapToLong(TransferLine::quantity)
              .sum();
      if (left > 0 || back.accepted() + back.damaged() > 0) {
        said.add(
            Message.of(
                "cli.transfer.cameBack",
                goods.name(one.item()),
                back.accepted(),
                back.damaged(),
                left));
      }
    }
    if (!out.isEmpty()) {
      said.add(Message.of("cli.transfer.restOut", number));
    }
    return said;
  }

  /** How far a request for aid is. */
  static Message aid(Station station, String number) {
    AidRequest request = station.get(AidService.class).must(number);
    return Message.of(
        "cli.aid.stands",
        number,
        request.ask().partnerName(),
        station.get(GoodsWords.class).say(request.goods()),
        request.stateName());
  }

  /** What went back to a partner by the last step, and what is still here. */
  static Message wentBack(Station station, AidRequest before, AidRequest now) {
    GoodsWords goods = station.get(GoodsWords.class);
    List<TransferLine> back =
        before.stillHere().stream()
            .map(line -> new TransferLine(line.item(), line.quantity() - here(now, line.item())))
            .filter(line -> line.quantity() > 0)
            .toList();
    Object went = back.isEmpty() ? Message.of("cli.aid.nothing") : goods.say(back);
    Object left =
        now.stillHere().isEmpty() ? Message.of("cli.aid.nothing") : goods.say(now.stillHere());
    return Message.of(
        "cli.aid.wentBack", now.number(), now.ask().partnerName(), went, left, now.stateName());
  }

  private static long here(AidRequest request, String item) {
    return request.stillHere().stream()
        .filter(line -> line.item().equals(item))
        .mapToLong(TransferLine::quantity)
        .sum();
  }

  /** What became of property that was taken; while it is used, what of it is back and what not. */
  static Message requisition(Station station, String number) {
    Requisition one = station.get(RequisitionService.class).must(number);
    Message state = Message.of("requisition.state." + one.state().name());
    String all = PropertyWords.say(one.certificate().property());
    return one.state() == RequisitionState.IN_USE && !one.back().isEmpty()
        ? Message.of("cli.requisition.standsPartly", number, all, state, say(one, one.stillOut()))
        : Message.of("cli.requisition.stands", number, all, state);
  }

  private static String say(Requisition one, List<Part> parts) {
    return PropertyWords.say(parts.stream().map(one::property).toList());
  }

  private static TransferOrder known(Station station, String number) {
    return station
        .get(TransferService.class)
        .find(number)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_transfer", number));
  }
}
