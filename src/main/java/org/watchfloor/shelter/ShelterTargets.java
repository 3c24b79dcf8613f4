package org.watchfloor.shelter;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;

/** Goods can be sent to shelters. */
final class ShelterTargets implements TransferTargets {
  private final ShelterService shelters;

  @Inject
  ShelterTargets(ShelterService shelters) {
    this.shelters = shelters;
  }

  @Override
  public List<TransferTarget> list() {
    return shelters.list().stream()
        .map(shelter ->
            new TransferTarget(
                new Destination(Destination.Kind.SHELTER, shelter.number(), shelter.name()),
                shelter.site().at()))
        .toList();
  }
}
