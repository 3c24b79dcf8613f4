package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Goods that have to be back by the end of a day: after that they are asked after. */
final class ReturnsDue implements DueItems {
  private final TransferService transfers;

  @Inject
  ReturnsDue(TransferService transfers) {
    this.transfers = transfers;
  }

  @Override
  public List<Due> pending() {
    return transfers.list().stream()
        .filter(order -> order.state() == TransferState.RETURN_DUE)
        .flatMap(order -> due(order))
        .toList();
  }

  private static Stream<Due> due(TransferOrder order) {
    LocalDate by = order.handling().returnBy();
    return by == null
        ? Stream.empty()
        : Stream.of(
            new Due(
                TransferService.KIND,
                order.number(),
                Message.of("supply.due.back", order.number(), order.to().name(), by),
                by.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant()));
  }
}
