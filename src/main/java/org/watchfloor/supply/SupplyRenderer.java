package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyFact.StockReleased;
import org.watchfloor.supply.SupplyFact.StockReserved;
import org.watchfloor.supply.SupplyFact.TransferApproved;
import org.watchfloor.supply.SupplyFact.TransferCancelled;
import org.watchfloor.supply.SupplyFact.TransferDecided;
import org.watchfloor.supply.SupplyFact.TransferDeparted;
import org.watchfloor.supply.SupplyFact.TransferIssued;
import org.watchfloor.supply.SupplyFact.TransferPrinted;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.supply.SupplyFact.TransferReturnAsked;
import org.watchfloor.supply.SupplyFact.TransferReturned;
import org.watchfloor.supply.SupplyFact.TransferSettled;
import org.watchfloor.supply.SupplyFact.TransferSigned;
import org.watchfloor.supply.SupplyFact.TransferStepped;

/** Says what happened to stock and transfers. The registers' own rows are not news. */
final class SupplyRenderer implements EntryRenderer {
  private final ItemStore items;
  private final DepotStore depots;

  @Inject
  SupplyRenderer(ItemStore items, DepotStore depots) {
    this.items = items;
    this.depots = depots;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        StockMoved.class,
        StockReserved.class,
        StockReleased.class,
        TransferRequested.class,
        TransferIssued.class,
        TransferDeparted.class,
        TransferApproved.class,
        TransferStepped.class,
        TransferReturnAsked.class,
        TransferPrinted.class,
        TransferReturned.class,
        TransferSigned.class,
        TransferSettled.class,
        TransferDecided.class,
        TransferCancelled.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch (recorded.fact()) {
      case StockMoved fact -> moved(StockKey.parse(id), fact, texts);
      case StockReserved fact -> reserved(StockKey.parse(id), fact, texts);
      case StockReleased fact -> released(StockKey.parse(id), fact, texts);
      case TransferRequested fact ->
          texts.get(
              "supply.said.requested",
              id,
              depot(fact.from()),
              fact.to().name(),
              goods(fact.lines(), texts));
      case TransferIssued fact -> texts.get("supply.said.issued", id);
      case TransferDeparted fact -> texts.get("supply.said.departed", id, fact.plate());
      case TransferSigned fact -> texts.get("supply.said.signed", id, fact.receiver());
      case TransferApproved fact ->
          texts.get(
              "supply.said.approved", id, fact.approver(), texts.name("supply.tier", fact.tier()));
      case TransferStepped fact ->
          texts.get(
              "supply.said.stepped",
              id,
              texts.name("supply.transfer_state", fact.state()),
              fact.note());
      case TransferReturnAsked fact -> texts.get("supply.said.returnAsked", id, fact.by());
      case TransferPrinted fact -> printed(id, fact, texts);
      case TransferReturned fact ->
          texts.get("supply.said.returned", id, back(fact, texts), fact.note());
      case TransferSettled fact -> texts.get("supply.said.settled", id, fact.note());
      case TransferDecided fact ->
          texts.get(
              "supply.said.decided",
              id,
              texts.name("supply.transfer_state", fact.outcome()),
              fact.reason());
      case TransferCancelled fact -> texts.get("supply.said.cancelled", id, fact.reason());
      default -> "";
    };
  }

  private static String printed(String id, TransferPrinted fact, Texts texts) {
    if (fact.print() != TransferPrinted.NOT_COUNTED) {
      return texts.get("supply.said.printed", id, fact.print());
    }
    TransferState at = fact.at();
    return at != null && at.calledOff()
        ? texts.get("supply.said.printedVoid", id, texts.name("supply.transfer_state", at))
        : texts.get("supply.said.printedDraft", id);
  }

  private String moved(StockKey key, StockMoved fact, Texts texts) {
    return texts.get(
        "supply.said.moved",
        depot(key.depot()),
        texts.name("supply.move", fact.kind()),
        item(key.item()),
        Math.abs(fact.quantity()),
        fact.reason());
  }

  private String reserved(StockKey key, StockReserved fact, Texts texts) {
    return texts.get(
        "supply.said.reserved",
        depot(key.depot()),
        item(key.item()),
        fact.quantity(),
        fact.holder(),
        fact.purpose());
  }

  private String released(StockKey key, StockReleased fact, Texts texts) {
    return texts.get(
        "supply.said.released",
        depot(key.depot()),
        item(key.item()),
        fact.quantity(),
        fact.reservation(),
        fact.reason());
  }

  private String back(TransferReturned fact, Texts texts) {
    return fact.receipts().stream()
        .map(one -> texts.get("supply.said.goods", item(one.item()), one.accepted()))
        .collect(Collectors.joining(texts.get("supply.said.comma")));
  }

  private String goods(List<TransferLine> lines, Texts texts) {
    return lines.stream()
        .map(line -> texts.get("supply.said.goods", item(line.item()), line.quantity()))
        .collect(Collectors.joining(texts.get("supply.said.comma")));
  }

  private String item(String code) {
    return items.find(code).map(found -> found.state().name()).orElse(code);
  }

  private String depot(String number) {
    return depots.find(number).map(found -> found.state().name()).orElse(number);
  }
}
