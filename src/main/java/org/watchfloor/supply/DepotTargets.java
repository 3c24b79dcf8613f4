package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;

/** Goods can be sent from depot to depot. */
final class DepotTargets implements TransferTargets {
  private final SupplyService supply;

  @Inject
  DepotTargets(SupplyService supply) {
    this.supply = supply;
  }

  @Override
  public List<TransferTarget> list() {
    return supply.depots().stream()
        .map(depot ->
            new TransferTarget(
                new Destination(Destination.Kind.DEPOT, depot.number(), depot.name()), depot.at()))
        .toList();
  }
}
