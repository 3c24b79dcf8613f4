package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Draft;

/**
 * What a transfer has moved in the ledger, and the moves that make it what it should be: after
 * stations wrote apart the goods may have left twice, come back though they had gone, or arrived
 * twice.
 */
final class TransferLedger {
  private record Place(StockKey key, String batch, @Nullable LocalDate expiry) {}

  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.key().id())
          .thenComparing(Place::batch)
          .thenComparing(Place::expiry, Comparator.nullsLast(Comparator.naturalOrder()));

  private final SupplyService supply;
  private final StockLedger ledger;

  @Inject
  TransferLedger(SupplyService supply, StockLedger ledger) {
    this.supply = supply;
    this.ledger = ledger;
  }

  /** What left the depot with a transfer the last time it was issued, from the moves themselves. */
  List<IssuedBatch> issued(TransferOrder order) {
    List<IssuedBatch> found = new ArrayList<>();
    for (TransferLine line : order.lines()) {
      long left = line.quantity();
      for (StockExplanation.Step step : moves(order, key(order.from(), line.item()))) {
        long taken = Math.min(left, -step.move().quantity());
        if (taken > 0) {
          found.add(new IssuedBatch(line.item(), step.move().batch(), step.move().expiry(), taken));
          left -= taken;
        }
      }
    }
    return found;
  }

  /** Adds the moves that make the ledger say what the outcome says. */
  void bringInLine(Draft draft, TransferOrder outcome, StockLedger.Move in, StockLedger.Move out) {
    Map<Place, Long> missing = new HashMap<>();
    wanted(outcome).forEach((place, change) -> missing.merge(place, change, Long::sum));
    for (TransferLine line : outcome.lines()) {
      count(outcome, key(outcome.from(), line.item()), missing);
      if (outcome.to().kind() == Destination.Kind.DEPOT) {
        count(outcome, key(outcome.to().id(), line.item()), missing);
      }
    }
    missing.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .forEach(one -> {
          Place place = one.getKey();
          long change = one.getValue();
          if (change != 0) {
            ledger.add(
                draft, place.key(), place.batch(), place.expiry(), change, change > 0 ? in : out);
          }
        });
  }

  private void count(TransferOrder order, StockKey key, Map<Place, Long> missing) {
    for (StockExplanation.Step step : moves(order, key)) {
      missing.merge(
          new Place(key, step.move().batch(), step.move().expiry()),
          -step.move().quantity(),
          Long::sum);
    }
  }

  private List<StockExplanation.Step> moves(TransferOrder order, StockKey key) {
    return supply.explain(key).stream()
        .flatMap(why -> why.moves().stream())
        .filter(step -> order.number().equals(step.move().order()))
        .toList();
  }

  private static Map<Place, Long> wanted(TransferOrder outcome) {
    Map<Place, Long> wanted = new HashMap<>();
    if (outcome.state() == TransferState.CANCELLED) {
      return wanted;
    }
    for (IssuedBatch batch : outcome.batches()) {
      wanted.merge(
          new Place(key(outcome.from(), batch.item()), batch.batch(), batch.expiry()),
          -batch.quantity(),
          Long::sum);
    }
    if (outcome.to().kind() == Destination.Kind.DEPOT) {
      for (IssuedBatch part : accepted(outcome)) {
        wanted.merge(
            new Place(key(outcome.to().id(), part.item()), part.batch(), part.expiry()),
            part.quantity(),
            Long::sum);
      }
    }
    return wanted;
  }

  /** What was accepted, in the batches it was issued from, in their order. */
  static List<IssuedBatch> accepted(TransferOrder order) {
    return of(order, order.delivery().receipts());
  }

  /** What of a lot that came back is in order, in the batches earlier lots left to come back. */
  static List<IssuedBatch> cameBack(TransferOrder order, List<TransferReceipt> lot) {
    List<IssuedBatch> before = of(order, order.handling().returned());
    return of(order, order.handling().sum(lot)).stream()
        .map(all ->
            new IssuedBatch(
                all.item(), all.batch(), all.expiry(), all.quantity() - quantity(before, all)))
        .filter(part -> part.quantity() > 0)
        .toList();
  }

  private static long quantity(List<IssuedBatch> parts, IssuedBatch like) {
    return parts.stream()
        .filter(one ->
            one.item().equals(like.item())
                && one.batch().equals(like.batch())
                && Objects.equals(one.expiry(), like.expiry()))
        .mapToLong(IssuedBatch::quantity)
        .sum();
  }

  /** What receipts say is in order, in the batches it was issued from, in their order. */
  static List<IssuedBatch> of(TransferOrder order, List<TransferReceipt> receipts) {
    List<IssuedBatch> parts = new ArrayList<>();
    for (TransferReceipt receipt : receipts) {
      long left = receipt.accepted();
      for (IssuedBatch batch : order.batches()) {
        long part = Math.min(left, batch.quantity());
        if (batch.item().equals(receipt.item()) && part > 0) {
          parts.add(new IssuedBatch(batch.item(), batch.batch(), batch.expiry(), part));
          left -= part;
        }
      }
    }
    return parts;
  }

  private static StockKey key(String depot, String item) {
    return new StockKey(depot, item, ReserveMode.PHYSICAL);
  }
}
