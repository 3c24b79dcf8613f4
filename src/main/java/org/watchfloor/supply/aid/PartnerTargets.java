package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;

/** Goods are lent to partners by transfer orders. */
final class PartnerTargets implements TransferTargets {
  private final PartnerService partners;

  @Inject
  PartnerTargets(PartnerService partners) {
    this.partners = partners;
  }

  @Override
  public List<TransferTarget> list() {
    return partners.list().stream()
        .map(one ->
            new TransferTarget(
                new Destination(Destination.Kind.PARTNER, one.number(), one.name()), one.at()))
        .toList();
  }
}
