package org.watchfloor.supply.transit;

import java.time.Duration;
import java.time.Instant;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferState;

/**
 * One transfer whose goods have left the ledger and were not signed for.
 *
 * @param order the order
 * @param from the depot that gives
 * @param way the way it is supposed to take
 * @param lateFrom from when on it is asked after: to leave, to arrive, or to be signed for
 */
public record Transit(TransferOrder order, Depot from, TransitWay way, Instant lateFrom) {

  /** Whether it has left the depot. */
  public boolean departed() {
    return !order.state().loading();
  }

  /** Whether it is there, and only not signed for. */
  public boolean arrived() {
    return order.state() == TransferState.ARRIVED;
  }

  /** Since when it waits to leave, is on the way, or is there. */
  public Instant since() {
    return order.underwaySince().orElse(order.since());
  }

  /** Whether it should have arrived, or left, by now; never what has arrived. */
  public boolean late(Instant now) {
    return !arrived() && now.isAfter(lateFrom);
  }

  /** For how many whole minutes it waits to leave, is on the way, or is there. */
  public long minutes(Instant now) {
    return Math.max(0, Duration.between(since(), now).toMinutes());
  }
}
