package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;
import org.watchfloor.supply.StockExplanation.Step;

/**
 * What stations wrote apart about supplies: transfers that were called off here and carried on
 * there, and stock of which more has left than there was. Saying how the transfer ended, or
 * counting the stock, settles these; words alone would leave the ledger wrong.
 */
final class SupplyConflicts implements ConflictSource {
  /** The same at every station, also for moves of the same moment. */
  private static final Comparator<Step> AS_HAPPENED =
      Comparator.comparing(Step::at).thenComparing(Step::entry);

  private final TransferStore transfers;
  private final StockStore stock;
  private final SupplyService supply;
  private final DepotStore depots;
  private final ItemStore items;

  @Inject
  SupplyConflicts(
      TransferStore transfers,
      StockStore stock,
      SupplyService supply,
      DepotStore depots,
      ItemStore items) {
    this.depots = depots;
    this.items = items;
    this.transfers = transfers;
    this.stock = stock;
    this.supply = supply;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    for (TransferOrder order : transfers.list()) {
      order
          .contradictions()
          .open()
          .forEach(what -> found.add(new Conflict(transfers.subject(order.number()), what, false)));
    }
    for (StockLine line : stock.list()) {
      Optional<Contradiction> what =
          line.contradictory()
              ? overdrawn(line)
              : line.overreserved() ? overreserved(line) : Optional.empty();
      what.ifPresent(one -> found.add(new Conflict(stock.subject(line.key().id()), one, false)));
    }
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    if (subject.kind().equals(stock.kind())) {
      StockKey key = StockKey.parse(subject.id());
      return Optional.of(
          Message.of(
              "conflict.about.goods",
              depot(key.depot()),
              items.find(key.item()).map(found -> found.state().name()).orElse(key.item()),
              Message.of("supply.mode." + key.mode().name())));
    }
    return ConflictSource.of(
        subject,
        transfers,
        order ->
            ConflictSource.called(
                Message.of("conflict.about.way", depot(order.asked().from()), order.to().name()),
                order.number()));
  }

  private String depot(String number) {
    return depots.find(number).map(found -> found.state().name()).orElse(number);
  }

  /** What was held back last, against the move that took something out last. */
  private Optional<Contradiction> overreserved(StockLine line) {
    StockExplanation why = supply.explain(line.key()).orElseThrow();
    Optional<String> taken =
        why.moves().stream()
            .filter(step -> step.move().quantity() < 0)
            .max(AS_HAPPENED)
            .map(step -> step.entry().toString());
    String held = line.reservations().getLast().number();
    String before = line.reservations().getFirst().number();
    return Optional.of(
        new Contradiction("supply.conflict.overreserved", held, taken.orElse(before)));
  }

  /** The last move that took something out, against the one that took something out before it. */
  private Optional<Contradiction> overdrawn(StockLine line) {
    List<Step> taken =
        supply.explain(line.key()).stream()
            .flatMap(why -> why.moves().stream())
            .filter(step -> step.move().quantity() < 0)
            .sorted(AS_HAPPENED)
            .toList();
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    Step last = taken.getLast();
    Step before = taken.get(Math.max(0, taken.size() - 2));
    return Optional.of(
        new Contradiction(
            "supply.conflict.overdrawn", before.entry().toString(), last.entry().toString()));
  }
}
