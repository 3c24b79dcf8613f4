package org.watchfloor.supply.transit;

import java.time.Duration;
import java.time.Instant;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.TransferOrder;

/**
 * One transfer whose goods have left the ledger and were not signed for.
 *
 * @param order the order
 * @param from the depot that gives
 * @param way the way it is supposed to take
 * @param lateFrom from when on it is late: to leave, or to arrive
 */
public record Transit(TransferOrder order, Depot from, TransitWay way, Instant lateFrom) {

  /** Whether it has left the depot. */
  public boolean departed() {
    return !order.state().loading();
  }

  /** Since when it is on the way, or waits to leave. */
  public Instant since() {
    return order.since();
  }

  /** Whether it should have arrived, or left, by now. */
  public boolean late(Instant now) {
    return now.isAfter(lateFrom);
  }

  /** For how many whole minutes it is on the way, or waits. */
  public long minutes(Instant now) {
    return Math.max(0, Duration.between(since(), now).toMinutes());
  }
}
