package org.watchfloor.supply.transit;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.supply.TransferService;

/** Goods must leave the depot and arrive: what takes too long is asked after. */
final class LateTransfers implements DueItems {
  private final TransitService transits;

  @Inject
  LateTransfers(TransitService transits) {
    this.transits = transits;
  }

  @Override
  public List<Due> pending() {
    return transits.list().stream().map(this::due).toList();
  }

  private static String words(Transit one) {
    if (one.arrived()) {
      return "supply.transit.due.sign";
    }
    return one.departed() ? "supply.transit.due.arrive" : "supply.transit.due.leave";
  }

  private Due due(Transit one) {
    return new Due(
        TransferService.KIND,
        one.order().number(),
        Message.of(
            words(one),
            TransitService.shortNumber(one.order()),
            transits.goods(one.order()),
            one.order().to().name()),
        one.lateFrom());
  }
}
