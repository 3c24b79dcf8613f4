package org.watchfloor.supply.delivery;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.delivery.DeliveryFact.DeliveryRoutesDropped;
import org.watchfloor.supply.delivery.DeliveryFact.DeliveryRoutesMade;

/**
 * How entries become delivery routes: the later set stands, as in every register. Two stations that
 * reckon the same ways on the same roads write the same.
 */
final class DeliveryFold {
  private DeliveryFold() {}

  static @Nullable DeliveryRoutes apply(@Nullable DeliveryRoutes was, Recorded recorded) {
    return switch (recorded.fact()) {
      case DeliveryRoutesMade made ->
          new DeliveryRoutes(
              recorded.entry().subject().id(),
              made.depot(),
              made.from(),
              made.to(),
              made.truck(),
              made.ways(),
              recorded.entry().happenedAt(),
              recorded.entry().actor().officer());
      case DeliveryRoutesDropped _ -> null;
      default -> was;
    };
  }
}
