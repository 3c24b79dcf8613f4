package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;

/**
 * What of a transfer has to come back, and what of that is still out. Any thread but the JavaFX
 * thread.
 */
public final class TransferReturns {
  private final SupplyService supply;
  private final WatchClock clock;

  @Inject
  TransferReturns(SupplyService supply, WatchClock clock) {
    this.supply = supply;
    this.clock = clock;
  }

  /**
   * Whether an order holds goods that are used again, went out of the depots, and nobody has said
   * yet what became of them.
   */
  public boolean owesBack(TransferOrder order) {
    boolean held =
        order.state() == TransferState.SIGNED || order.state() == TransferState.DISTRIBUTED;
    return held && returnable(order);
  }

  /** Whether an order holds goods that have to come back, out of the depots. */
  boolean returnable(TransferOrder order) {
    return returnable(order.to(), order.lines());
  }

  private boolean returnable(Destination to, List<TransferLine> lines) {
    return to.kind() != Destination.Kind.DEPOT
        && lines.stream().anyMatch(line -> comesBack(to, line.item()));
  }

  /**
   * Whether the day of return of an order can be said: of goods that have to come back, until it is
   * known what became of them.
   */
  public boolean returnAskable(TransferOrder order) {
    boolean now = order.state().owed() || order.state().leadsTo(TransferState.RETURN_DUE);
    return now && returnable(order);
  }

  /** What is used again comes back from anywhere; what was lent to a partner, whatever it is. */
  boolean comesBack(Destination to, String item) {
    return to.kind() == Destination.Kind.PARTNER
        || supply.item(item).filter(SupplyItem::returnable).isPresent();
  }

  /** A day can be said for what has to come back, and only today or later. */
  void checkReturn(Destination to, List<TransferLine> lines, @Nullable LocalDate returnBy) {
    if (returnBy == null) {
      return;
    }
    if (!returnable(to, lines)) {
      throw RefusedException.of("supply.refused.nothingToReturn");
    }
    checkDay(returnBy);
  }

  /** Only today or later. */
  void checkDay(LocalDate returnBy) {
    if (returnBy.isBefore(clock.now().toLocalDate())) {
      throw RefusedException.of("supply.refused.dayPast", returnBy);
    }
  }

  /** What still has to come back of an order, as a lot that would bring all of it. */
  public List<TransferReceipt> expectedBack(TransferOrder order) {
    return outstanding(order).stream()
        .map(line -> new TransferReceipt(line.item(), line.quantity(), 0))
        .toList();
  }

  /** What still has to come back of an order that was signed for; nothing that is 0. */
  public List<TransferLine> outstanding(TransferOrder order) {
    return order.outstanding(owedAltogether(order));
  }

  /** All that was received in order of what has to come back. */
  List<TransferLine> owedAltogether(TransferOrder order) {
    return order.delivery().receipts().stream()
        .filter(one -> comesBack(order.to(), one.item()))
        .map(one -> new TransferLine(one.item(), one.accepted()))
        .toList();
  }
}
