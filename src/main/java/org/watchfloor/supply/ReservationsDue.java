package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.supply.ReservationService.Held;

/** Goods held back until a day: after that somebody has to release or use them. */
final class ReservationsDue implements DueItems {
  private final ReservationService reservations;
  private final SupplyService supply;

  @Inject
  ReservationsDue(ReservationService reservations, SupplyService supply) {
    this.reservations = reservations;
    this.supply = supply;
  }

  @Override
  public List<Due> pending() {
    return reservations.list().stream().flatMap(this::due).toList();
  }

  private Stream<Due> due(Held held) {
    LocalDate until = held.reservation().until();
    if (until == null) {
      return Stream.empty();
    }
    String depot = held.key().depot();
    String item = held.key().item();
    return Stream.of(
        new Due(
            "depot",
            depot,
            Message.of(
                "supply.due.reserved",
                supply.depot(depot).map(Depot::name).orElse(depot),
                supply.item(item).map(SupplyItem::name).orElse(item),
                held.reservation().quantity(),
                held.reservation().holder(),
                until),
            until.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant()));
  }
}
