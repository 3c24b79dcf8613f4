package org.watchfloor.supply.delivery;

import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/** What happens to delivery routes. They are kept in quiet times and are no news of the hall. */
public sealed interface DeliveryFact extends Fact {

  /** The ways from a depot to a place were laid down, in place of those before. */
  record DeliveryRoutesMade(
      String depot, GeoPoint from, DeliveryPlace to, TruckSize truck, List<DeliveryWay> ways)
      implements DeliveryFact, RegisterFact {
    public DeliveryRoutesMade {
      if (ways.isEmpty()) {
        throw new IllegalArgumentException("No way from " + depot + " to " + to);
      }
      ways = List.copyOf(ways);
    }
  }

  /** They are no longer wanted. */
  record DeliveryRoutesDropped() implements DeliveryFact, RegisterFact {}
}
