package org.watchfloor.supply;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.SupplyFact.TransferApproved;

/** Who may grant a transfer order: the tier that owns the depot. */
final class TransferApproval {
  private final SupplyService supply;

  @Inject
  TransferApproval(SupplyService supply) {
    this.supply = supply;
  }

  /**
   * Who approved an order, if that can be told of it.
   *
   * @throws RefusedException if it cannot any more, no name is given, or the depot belongs to
   *     another tier
   */
  TransferApproved by(TransferOrder order, String approver, DepotTier tier) {
    if (!order.approvable()) {
      throw TransferBook.refusedStep(order, TransferState.APPROVED);
    }
    if (approver.isBlank()) {
      throw RefusedException.of("supply.refused.noApprover", order.number());
    }
    DepotTier owner =
        supply
            .depot(order.from())
            .map(Depot::tier)
            .orElseThrow(() -> RefusedException.of("supply.refused.no_depot", order.from()));
    if (owner != tier) {
      throw RefusedException.of(
          "supply.refused.notOwner",
          order.number(),
          Message.of("supply.tier." + owner.name()),
          Message.of("supply.tier." + tier.name()));
    }
    return new TransferApproved(approver.strip(), tier);
  }
}
