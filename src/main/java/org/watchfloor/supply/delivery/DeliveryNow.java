package org.watchfloor.supply.delivery;

import java.util.List;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;

/**
 * How it stands with delivery routes now.
 *
 * @param routes what was laid down
 * @param vehicle for what this holds
 * @param states of each way, in their order
 * @param moved whether the depot or the place has moved since: they should be made again
 */
public record DeliveryNow(
    DeliveryRoutes routes, Vehicle vehicle, List<WayState> states, boolean moved) {
  public DeliveryNow {
    states = List.copyOf(states);
  }

  /** The number of the first way that is open, from 0; negative if none is. */
  public int firstOpen() {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i) instanceof WayState.Open) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all ways are known to be cut. */
  public boolean allCut() {
    return states.stream().allMatch(state -> state instanceof WayState.Cut);
  }

  /** Whether they should be made again. */
  public boolean outdated() {
    return moved || states.stream().anyMatch(state -> state instanceof WayState.Lost);
  }
}
