package org.watchfloor.supply;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.SupplyFact.TransferCancelled;
import org.watchfloor.supply.SupplyFact.TransferDeparted;
import org.watchfloor.supply.SupplyFact.TransferIssued;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.supply.SupplyFact.TransferSettled;
import org.watchfloor.supply.SupplyFact.TransferSigned;

/**
 * How entries become a transfer order. A step that does not follow from the state, because stations
 * wrote apart, leaves the state and marks the order as contradictory.
 */
final class TransferFold {
  private TransferFold() {}

  static @Nullable TransferOrder apply(@Nullable TransferOrder order, Recorded recorded) {
    Instant at = recorded.entry().happenedAt();
    if (order == null) {
      return recorded.fact() instanceof TransferRequested fact
          ? requested(recorded.entry().subject().id(), fact, at)
          : null;
    }
    return switch (recorded.fact()) {
      case TransferIssued fact ->
          step(order, TransferState.ISSUED, order.issuing(fact.batches()), at);
      case TransferDeparted fact ->
          step(
              order,
              TransferState.IN_TRANSIT,
              order.carriedBy(fact.carrier(), fact.plate(), fact.phone()),
              at);
      case TransferSigned fact ->
          step(order, TransferState.SIGNED, order.signedBy(fact.receiver(), fact.receipts()), at);
      case TransferSettled fact ->
          step(order, TransferState.SETTLED, order.noting(fact.note()), at);
      case TransferCancelled fact ->
          step(order, TransferState.CANCELLED, order.noting(fact.reason()), at);
      default -> order.contradicted();
    };
  }

  private static TransferOrder step(
      TransferOrder before, TransferState next, TransferOrder after, Instant at) {
    return before.state().leadsTo(next) ? after.reaching(next, at) : before.contradicted();
  }

  private static TransferOrder requested(String number, TransferRequested fact, Instant at) {
    return new TransferOrder(
        number,
        fact.from(),
        fact.to(),
        fact.purpose(),
        TransferState.REQUESTED,
        fact.lines(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        "",
        Map.of(TransferState.REQUESTED, at),
        false);
  }
}
